import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import type { RiskLevel } from '../core/review/meaning.ts';
import { FILES, type ReviewRepository } from './review-repository.ts';

/** A proposal by the owner of the entries, and what a reviewer must see of it. */
export interface Attack {
  readonly name: string;
  readonly change: (repository: ReviewRepository) => void;
  readonly level: RiskLevel;
  /** Words of the comment. */
  readonly says: readonly string[];
}

/** What the main branch has beside the entries of `reviewRepository`. */
export const BASE_FILES = {
  table: `${FILES.folder}/bench-table.yaml`,
  source: 'catalogue/sources/springfield-portal.yaml',
  record: 'catalogue/harvested/springfield-portal/benches.yaml',
} as const;

const BUCKET = 'https://storage.googleapis.com/springfield-open/benches.csv';
const SHARED_SECRET = ['sv=2022-11-02', 'sig=abcdEFGHijkl1234567890', 'se=2030-01-01'];

/** Puts the files on the main branch that some attacks change. */
export function prepareForAttacks(repository: ReviewRepository): void {
  const trees = repository.read(FILES.trees);
  const checksum = `    checksum:\n      algorithm: sha256\n      value: ${'a'.repeat(64)}\n`;
  const table = trees
    .replace('Register of street trees', 'Table of public benches')
    .replace('https://data.example.org/trees.csv', BUCKET);
  repository.git('switch', '--quiet', 'main');
  repository.put(
    BASE_FILES.table,
    `${table}${checksum}columns:\n  - name: bench\n    type: string\n    title: Bench\n`,
  );
  repository.put(
    BASE_FILES.source,
    'publisher: springfield\ntitle: Portal of Springfield\nprotocol: ckan\nurl: https://portal.example.org/\nschedule: weekly\nenabled: true\n',
  );
  const harvest = 'harvest:\n  identifier: r-1\n  url: https://portal.example.org/r-1\n';
  const dataset = trees
    .replace(/^#.*\n/, '')
    .replace('Register of street trees', 'Benches beside the river')
    .replace(/^(?=.)/gm, '  ');
  repository.put(BASE_FILES.record, `${harvest}dataset:\n${dataset}`);
  repository.commit('what attacks change');
  repository.git('switch', '--quiet', '--force-create', 'change');
}

const describe = (repository: ReviewRepository, file: string, text: string): void =>
  repository.put(
    file,
    `${repository.read(file)}description: |\n${text.replace(/^(?=.)/gm, '  ')}\n`,
  );

/** A text in the description of an open entry. */
const inText = (name: string, text: string, level: RiskLevel, ...says: string[]): Attack => ({
  name,
  change: (repository) => describe(repository, FILES.trees, text),
  level,
  says,
});

const HOST = 'New host outside the publisher’s domains: `evil.example`';
const STRAY = 'Files that do not belong in the catalogue: ';
const WITHHELD = 'What must not be published: ';

/** A file that is new among the entries. */
const stray = (file: string, text: string, ...says: string[]): Attack => ({
  name: `a new file ${file}`,
  change: (repository) => repository.put(`catalogue/${file}`, text),
  level: 'high',
  says: [`${STRAY}\`catalogue/${file}\``, ...says],
});

/** A replacement in one of the files of the main branch. */
const edit = (
  name: string,
  [file, from, to]: readonly [string, string, string],
  level: RiskLevel,
  ...says: string[]
): Attack => ({ name, change: (repository) => repository.edit(file, from, to), level, says });

const CHECKSUM = ['a', 'b'].map((digit) => digit.repeat(64)) as [string, string];
const NOTE = 'Only a harvest should write this: ';
const noted = (name: string, lines: string, ...says: string[]): Attack =>
  edit(
    `a harvested record: ${name}`,
    [BASE_FILES.record, '  identifier: r-1\n', `  identifier: r-1\n${lines}`],
    'high',
    NOTE,
    ...says,
  );

export const ATTACKS: readonly Attack[] = [
  inText('an address behind an entity', 'See https&colon;//evil.example/a', 'medium', HOST),
  inText('a link behind an entity', '[table](https&colon;//evil.example/a)', 'medium', HOST),
  inText('a link behind a backslash', '[this](https:\\//evil.example/a)', 'medium', HOST),
  inText('a reference link', '[it][1]\n\n[1]: https://evil.example/a', 'medium', HOST),
  inText('full-width letters', 'See https：／／evil.example／a', 'medium', HOST),
  inText('percent-encoding', 'See https%3A%2F%2Fevil.example%2Fa', 'medium', HOST),
  inText('an autolink', '<https://evil.example/a>', 'medium', HOST),
  inText('a code span', 'Run `curl https://evil.example/a`', 'medium', HOST),
  inText('an address without slashes', '[x](https:evil.example/a)', 'medium', HOST),
  inText('an address with one slash', 'See https:/evil.example/a', 'medium', HOST),
  inText(
    'an address without a scheme',
    'See www.evil.example/a',
    'medium',
    HOST.replace('`', '`www.'),
  ),
  inText('a host with a path', 'See evil&period;example/a', 'medium', HOST),
  inText('a dot after the host', 'See https://evil.example./a', 'medium', HOST),
  inText(
    'a signed address without a scheme',
    `x.blob.core.windows.net/c/b.csv?${SHARED_SECRET.join('&')}`,
    'high',
    WITHHELD,
    'leak/signed-url',
  ),
  inText(
    'a signed address that is too long for a link',
    `https://x.blob.core.windows.net/${'c'.repeat(2100)}/b.csv?${SHARED_SECRET.join('&')}`,
    'high',
    WITHHELD,
    'leak/signed-url',
  ),
  {
    name: 'a contact elsewhere, where none was',
    change: (repository) =>
      repository.put(
        FILES.trees,
        `${repository.read(FILES.trees)}contact:\n  name: Trees\n  email: trees@evil.example\n`,
      ),
    level: 'medium',
    says: ['New mailbox in `contact.email`, at `evil.example`'],
  },
  {
    name: 'a restricted entry’s data without a scheme',
    change: (repository) => describe(repository, FILES.visits, 'At data.example.org/visits.csv'),
    level: 'high',
    says: [WITHHELD, 'access/links-to-data'],
  },
  inText(
    'a signed address behind entities',
    `https&colon;//x.blob.core.windows.net/c/b.csv?${SHARED_SECRET.join('&amp;')}`,
    'high',
    `${WITHHELD}`,
    'leak/signed-url',
  ),
  inText(
    'a signed address behind a backslash',
    `[b](https:\\//x.blob.core.windows.net/c/b.csv?${SHARED_SECRET.join('&')})`,
    'high',
    WITHHELD,
    'leak/signed-url',
  ),
  inText('a person’s mailbox', 'Ask jo&#46;bloggs&commat;example.org', 'high', WITHHELD),
  inText('a key', `Key: AKI&#65;${'ABCDEFGHIJKLMNOP'}`, 'high', WITHHELD, 'leak/'),
  inText('an internal host', 'See https:/10.0.0.5/x', 'high', WITHHELD, 'leak/internal-host'),
  {
    name: 'a restricted entry’s data behind an entity',
    change: (repository) =>
      describe(repository, FILES.visits, '[Data](https&colon;//data.example.org/visits.csv)'),
    level: 'high',
    says: [WITHHELD, 'access/links-to-data'],
  },
  ...[
    'https:10.0.0.5/x',
    'https:/evil.example',
    'https:\\\\evil.example',
    'HTTPS://evil.example',
  ].map((address): Attack => ({
    name: `an address as a value: ${address}`,
    change: (repository) =>
      repository.put(
        FILES.trees,
        `${repository.read(FILES.trees)}landingPage: ${JSON.stringify(address)}\n`,
      ),
    level: 'high',
    says: ['Cannot be compared', 'is not an absolute https address'],
  })),
  stray(
    '.gitattributes',
    '*.yaml working-tree-encoding=ASCII//TRANSLIT\n',
    '`.gitattributes` is hidden',
  ),
  stray('datasets/springfield/.gitattributes', '*.yaml -diff linguist-generated\n'),
  stray('datasets/springfield/.gitignore', '*\n!.gitignore\n'),
  stray('datasets/.hidden/trees.yaml', 'title: Trees\n', '`.hidden` is hidden'),
  stray('README.md', 'Approved.\n'),
  stray('datasets/springfield/trees.csv', 'a,b\n'),
  {
    name: 'a link',
    change: ({ folder }) =>
      symlinkSync('/etc/passwd', join(folder, FILES.folder, 'linked-entry.yaml')),
    level: 'high',
    says: ['Cannot be compared', 'a link, a submodule, an executable'],
  },
  {
    name: 'an executable entry',
    change: ({ folder }) => chmodSync(join(folder, FILES.trees), 0o755),
    level: 'high',
    says: ['Cannot be compared', 'a link, a submodule, an executable'],
  },
  {
    name: 'a submodule',
    change: ({ git, put, folder }: ReviewRepository): void => {
      put('.gitmodules', '[submodule "x"]\n\tpath = catalogue/x\n\turl = https://evil.example/\n');
      const commit = git('rev-parse', 'HEAD').trim();
      git('update-index', '--add', '--cacheinfo', `160000,${commit},catalogue/x`);
      // Git takes an empty folder for a submodule that was not fetched.
      mkdirSync(join(folder, 'catalogue/x'));
    },
    level: 'high',
    says: [
      'Links, submodules or executables: `catalogue/x`',
      'Outside the catalogue: `.gitmodules`',
    ],
  },
  edit(
    'a harvested record: another page',
    [BASE_FILES.record, 'example.org/r-1', 'example.org/r-2'],
    'high',
    NOTE,
    '`https://portal.example.org/r-1` → `https://portal.example.org/r-2`',
  ),
  edit(
    'a harvested record: another identifier',
    [BASE_FILES.record, 'identifier: r-1', 'identifier: r-9'],
    'high',
    NOTE,
    'The next run takes this file for another record',
  ),
  noted(
    'days without it',
    '  missingSince: "2026-01-01"\n  missingRuns: ["2026-01-01", "2026-01-09"]\n',
    'The record will be taken as withdrawn after the next run that does not find it.',
  ),
  edit(
    'a swapped checksum',
    [BASE_FILES.table, ...CHECKSUM],
    'medium',
    `Checksum changed: \`${BASE_FILES.table.replace('catalogue/', '').replace('.yaml', '')}\``,
    `\`sha256 ${CHECKSUM[0]}\` → \`sha256 ${CHECKSUM[1]}\``,
  ),
  edit(
    'another bucket of the same host',
    [BASE_FILES.table, 'com/springfield-open', 'com/springfie1d-open'],
    'medium',
    'New host outside the publisher’s domains: `storage.googleapis.com/springfie1d-open`',
    `\`${BUCKET}\` → \`${BUCKET.replace('field', 'fie1d')}\``,
  ),
  edit(
    'a column of people',
    [BASE_FILES.table, 'columns:\n', 'columns:\n  - name: keeper_email\n    type: string\n'],
    'medium',
    'Columns that may identify people: `keeper_email`',
  ),
  inText(
    'a link to a mailbox',
    '[Ask](mailto&colon;trees&#64;evil.example)',
    'medium',
    'New mailbox in `description`, at `evil.example`',
  ),
];

/** What an owner does every day: low risk and ready, as ever. */
export const CONTROLS: readonly Attack[] = [
  edit('other words', [FILES.trees, 'Register of', 'The register of'], 'low', 'Words only'),
  edit('a later date', [FILES.trees, '"2024-05"', '"2024-06"'], 'low', 'Date of the data'),
  edit(
    'another file of the same host',
    [FILES.trees, 'org/trees.csv', 'org/trees-2.csv'],
    'low',
    '`https://data.example.org/trees.csv` → `https://data.example.org/trees-2.csv`',
  ),
  edit(
    'another file of the same bucket',
    [BASE_FILES.table, 'benches.csv', 'benches-2.csv'],
    'low',
    'Addresses in',
  ),
  edit(
    'a column of things',
    [
      BASE_FILES.table,
      'columns:\n',
      'columns:\n  - name: material\n    type: string\n    title: Material\n',
    ],
    'low',
    'Columns added: `material`',
  ),
  inText('a link to the publisher', 'See [it](https://www.example.org/trees).', 'low', 'Words'),
];
