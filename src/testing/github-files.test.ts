import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import { LABELS } from '../github/labels.ts';
import { readYaml, ROOT } from './read-workflows.ts';

describe('the forms for issues', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: ROOT })
    .filter((path) => !path.endsWith('config.yml'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

  it('are the only way in, beside the contact of the register, which is generated', () => {
    expect(forms).toHaveLength(3);
    expect(readYaml('.github/ISSUE_TEMPLATE/config.yml')).toMatchObject({
      blank_issues_enabled: false,
      contact_links: [{ url: expect.stringMatching(/^https:\/\//) as string }],
    });
  });

  it('warn that they are public, ask for no personal data, and want that confirmed', () => {
    for (const { path } of forms) {
      const { body, labels } = readYaml(path) as { body: unknown[]; labels: string[] };
      expect(labels, path).toHaveLength(1);
      expect(JSON.stringify(body[0])).toMatch(/public.*leave out personal data/);
      expect(body.at(-1), path).toMatchObject({
        type: 'checkboxes',
        attributes: { options: [{ required: true }] },
      });
    }
  });

  it('use labels that the guide for maintainers names', () => {
    const guide = readFileSync(join(ROOT, '.github/CONTRIBUTING.md'), 'utf8');
    const labels = forms.flatMap(({ path }) => (readYaml(path) as { labels: string[] }).labels);
    const ours = Object.values(LABELS).map(({ name }) => name);
    expect([...labels, ...ours].filter((label) => !guide.includes(`\`${label}\``))).toEqual([]);
  });
});

/** The official schemas are not part of the project; they lie beside it where it is developed. */
const SCHEMAS = resolve(ROOT, '../shared/standards/schemastore');

const OFFICIAL: readonly (readonly [schema: string, pattern: string])[] = [
  ['github-workflow.json', '.github/workflows/*.yml'],
  ['github-issue-forms.json', '.github/ISSUE_TEMPLATE/[!c]*.yml'],
  ['github-issue-config.json', '.github/ISSUE_TEMPLATE/config.yml'],
  ['dependabot-2.0.json', '.github/dependabot.yml'],
];

describe.runIf(existsSync(SCHEMAS))(
  'GitHub’s files (only where ../shared/standards/schemastore lies beside the project)',
  () => {
    it.each(OFFICIAL)('keep to %s', (schema, pattern) => {
      const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
      const text = readFileSync(join(SCHEMAS, schema), 'utf8');
      const validate = ajv.compile(JSON.parse(text) as Record<string, unknown>);
      const found = globSync(pattern, { cwd: ROOT });
      expect(found.length).toBeGreaterThan(0);
      for (const path of found) {
        validate(readYaml(path));
        expect({ path, errors: validate.errors ?? [] }).toEqual({ path, errors: [] });
      }
      expect(validate({ nonsense: true })).toBe(false);
    });
  },
);
