import { beforeAll, describe, expect, it } from 'vitest';

import type { Catalogue } from '../../core/derive/catalogue.ts';
import type { Evidence, CheckedState, LinkEvidence } from '../../core/model/evidence.ts';
import { loadCatalogueFixture } from '../../testing/catalogue-fixture.ts';
import { serviceEvidence } from '../../testing/evidence-fixture.ts';
import { file, withLinks, withServices } from '../../testing/monitored-feeds.ts';
import type {
  PublisherIssue,
  PublisherIssueDecision,
} from '../publisher-issues/decide-publisher-issues.ts';
import { decideStatus } from './decide-status.ts';
import { listTrouble } from './list-trouble.ts';

const words = {
  label: 'not working',
  repository: 'https://github.com/o/r',
  main: 'main',
  root: 'catalogue',
};
const STATES: readonly CheckedState[] = ['up', 'slow', 'stale', 'down', 'moved', 'unknown'];

let catalogue: Catalogue;
const urls = [1, 2, 3].map((n) => `https://a.example/${n}`);
beforeAll(async () => {
  const small = await loadCatalogueFixture();
  const title = 'Feed @everyone [x](https://evil.example) <img src=x>';
  catalogue = withServices(
    small,
    'https://a.example',
    Object.fromEntries(STATES.map((state) => [state, { title }])),
  );
  catalogue = withLinks(
    catalogue,
    urls.map((url) => file(url)),
  );
});

function evidence(states: readonly CheckedState[], links: readonly LinkEvidence[] = []): Evidence {
  return {
    services: new Map(
      states.map((state) => [
        `borough/${state}`,
        serviceEvidence(`borough/${state}`, { state, reason: 'http-503' }),
      ]),
    ),
    links: new Map(links.map((link) => [link.url, { ...link, interval: 'P7D' }])),
  };
}

const link = (url: string, state: LinkEvidence['state']): LinkEvidence => ({
  ...{ url, state, reason: 'http-404' },
  ...{ since: '2026-11-01T00:00:00Z', checked: '2026-11-22T00:00:00Z' },
});
const decide = (seen: Evidence, issues: readonly PublisherIssue[] = []): PublisherIssueDecision =>
  decideStatus(catalogue, listTrouble(catalogue, seen), issues, words);
const issueOf = ({ steps }: PublisherIssueDecision, isOpen = true): PublisherIssue => {
  const [{ title = '', body } = { body: '' }] = steps;
  return { number: 7, isOpen, title, body };
};

describe('listTrouble', () => {
  it('takes what is down, stale or has moved, and nothing that is slow, unknown or unseen', () => {
    const found = listTrouble(catalogue, evidence(STATES));
    expect(found.map(({ key }) => key)).toEqual([
      ...['services/borough/down', 'services/borough/moved', 'services/borough/stale'],
    ]);
  });

  it('takes links that are broken or have moved, by their datasets', () => {
    const states = ['broken', 'unknown', 'moved'] as const;
    const links = urls.map((url, index) => link(url, states[index]!));
    expect(listTrouble(catalogue, evidence([], links))).toMatchObject([
      {
        key: 'datasets/borough/trees',
        facts: [
          'A link has been broken since 1 November 2026: it answered with the HTTP status 404.',
          'A link has been a permanent redirect since 1 November 2026.',
        ],
        urls: [urls[0], urls[2]],
      },
    ]);
  });
});

describe('decideStatus', () => {
  it('opens one issue for each publisher, in which the words of entries do nothing', () => {
    const { steps } = decide(evidence(['down', 'stale'], [link(urls[0]!, 'moved')]));
    expect(steps).toMatchObject([{ step: 'open', labels: ['not working'] }]);
    const { body } = steps[0]!;
    expect(body).not.toMatch(/@everyone|\]\(https:\/\/evil|<img/);
    expect(body).toContain('/blob/main/catalogue/services/borough/down.yaml');
    expect(body).toContain(
      'since 1 November 2026: it answered with the HTTP status 503. `https://a.example/down`',
    );
  });

  it('leaves what is up to date alone, changes what is not, closes at recovery, opens again', () => {
    const first = decide(evidence(['down']));
    const issue = issueOf(first);
    expect(decide(evidence(['down']), [issue]).steps).toEqual([]);
    expect(decide(evidence(['down', 'stale']), [issue]).steps).toMatchObject([
      { step: 'update', number: 7 },
    ]);
    const well = decide(evidence(['up']), [issue]);
    expect(well.steps).toMatchObject([{ step: 'update', number: 7, state: 'closed' }]);
    const closed = { ...issueOf(well, false), title: issue.title };
    expect(decide(evidence(['up']), [closed]).steps).toEqual([]);
    expect(decide(evidence(['down']), [closed]).steps).toMatchObject([{ state: 'open' }]);
  });

  it('stays closed where a person closed it, until something else fails', () => {
    const closed = issueOf(decide(evidence(['down'])), false);
    expect(decide(evidence(['down']), [closed]).steps).toEqual([]);
    expect(decide(evidence(['down', 'moved']), [closed]).steps).toMatchObject([{ state: 'open' }]);
  });
});
