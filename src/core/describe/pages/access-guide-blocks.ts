import type { Catalogue } from '../../derive/catalogue.ts';
import type { AccessLevel } from '../../model/access-level.ts';
import { count } from '../../words/site-words.ts';
import { ACCESS_GUIDE, countReasons, RIGHTS, RIGHTS_LAWS } from '../guides/access-guide.ts';
import { link, muted, outside, present, strong, words } from './inlines.ts';
import type { Block, Inline } from './page-model.ts';

/** What a level of access means to a reader, and the reasons that its records give. */
export function accessGuide(level: AccessLevel, catalogue: Catalogue): Block {
  const { language } = catalogue.settings;
  const reasons = countReasons(level, catalogue).map(({ reason, count: number }) =>
    present<Inline>([
      strong(reason.label),
      ` (${count(number, 'record', 'records', language)}). ${reason.description}`,
      reason.legalBasis !== undefined && muted(` ${reason.legalBasis}.`),
    ]),
  );
  const part = (title: string, items: readonly (readonly Inline[])[]): Block => ({
    is: 'part',
    title,
    blocks: [{ is: 'list', items }],
  });
  return {
    is: 'group',
    look: 'access-guide',
    blocks: [
      ...ACCESS_GUIDE[level].map(({ title, items }) =>
        part(
          title,
          items.map((item) => [item]),
        ),
      ),
      ...(reasons.length > 0 ? [part('The reasons given', reasons)] : []),
      ...(level === 'open' ? [] : [rights()]),
      words(
        undefined,
        'Is what you need not here at all? ',
        link('Ask for data that is not here', '/requests/'),
        '.',
      ),
    ],
  };
}

function rights(): Block {
  return {
    is: 'details',
    summary: 'Your rights',
    blocks: [
      words('prose', RIGHTS),
      {
        is: 'list',
        look: 'link-list',
        items: RIGHTS_LAWS.map(({ title, url }) => [outside(title, url)]),
      },
    ],
  };
}
