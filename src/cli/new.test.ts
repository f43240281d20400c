import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'schemas/examples');

const VOCABULARIES = {
  themes: 'vocabulary',
  formats: 'vocabulary-formats',
  frequencies: 'vocabulary-frequencies',
  licences: 'vocabulary-licences',
  places: 'vocabulary-places',
  'access-reasons': 'vocabulary-access-reasons',
};

const DATASET = [
  ...['--kind', 'dataset', '--publisher', 'example-council'],
  ...['--title', 'Public benches in Exampleton'],
  ...['--summary', 'The position of every public bench that the council looks after.'],
  ...['--theme', 'environment', '--theme', 'transport', '--frequency', 'irregular'],
];

const OPEN = ['--access', 'open', '--licence', 'example-open'];

const SERVICE = [
  ...['--kind', 'service', '--publisher', 'example-council', '--slug', 'parking-api'],
  ...['--title', 'Parking places interface', '--theme', 'transport', '--protocol', 'rest'],
  ...['--summary', 'Free places in the car parks of the council, as it changes.'],
  ...['--documentation', 'https://api.example.org/docs', '--authentication', 'key'],
  ...['--why-no-probe', 'Every call needs a key.', '--endpoint', 'https://api.example.org/'],
];

let catalogue: string;

beforeEach(() => {
  catalogue = mkdtempSync(join(tmpdir(), 'new-entry-'));
  mkdirSync(join(catalogue, 'vocabularies'));
  mkdirSync(join(catalogue, 'publishers'));
  for (const [name, folder] of Object.entries(VOCABULARIES)) {
    // Without a duration: an entry must not grow late while the test grows old.
    const example = name === 'frequencies' ? 'minimal' : 'full';
    cpSync(
      join(EXAMPLES, folder, `valid/${example}.yaml`),
      join(catalogue, `vocabularies/${name}.yaml`),
    );
  }
  writeFileSync(
    join(catalogue, 'vocabularies/protocols.yaml'),
    'title: Protocols\ndescription: How.\nterms:\n  - id: rest\n    label: REST\n    description: Web addresses.\n',
  );
  cpSync(
    join(EXAMPLES, 'publisher/valid/minimal.yaml'),
    join(catalogue, 'publishers/example-council.yaml'),
  );
});

afterEach(() => rmSync(catalogue, { recursive: true }));

function run(
  args: readonly string[],
  input = '',
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/new.ts'), '--catalogue', catalogue, ...args],
    { cwd: ROOT, input, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { code: status, out: stdout, err: stderr };
}

const read = (file: string): string => readFileSync(join(catalogue, file), 'utf8');

describe('npm run new, with options', () => {
  it('writes a dataset and says what to do next', () => {
    const file = 'datasets/example-council/public-benches-in-exampleton.yaml';
    const { code, out, err } = run([
      ...[...DATASET, ...OPEN, '--url', 'https://www.example.org/benches.csv', '--format', 'csv'],
      ...['--place', 'EX01', '--keyword', 'street furniture', '--modified', '2024'],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`${file}\n`);
    expect(out).toContain('npm run check -- ');
    expect(out).toContain('git commit -m "Add example-council/public-benches-in-exampleton"');
    expect(read(file)).toBe(`# yaml-language-server: $schema=../../../schemas/dataset.schema.json
title: Public benches in Exampleton
summary: The position of every public bench that the council looks after.
status: current
themes:
  - environment
  - transport
keywords:
  - street furniture
access:
  level: open
licence: example-open
modified: "2024"
frequency: irregular
coverage:
  places:
    - EX01
distributions:
  - title: Data
    url: https://www.example.org/benches.csv
    format: csv
`);
  });

  it('writes a restricted dataset with its way in', () => {
    const { code } = run([
      ...[...DATASET, '--slug', 'benches', '--access', 'restricted', '--reason', 'personal-data'],
      ...['--explanation', 'The list names the people who gave the benches.'],
      ...['--personal-data', 'personal', '--lawful-basis', 'Public task'],
      ...['--request-url', 'https://www.example.org/apply', '--decided-by', 'Parks committee'],
    ]);
    expect(code).toBe(0);
    const text = read('datasets/example-council/benches.yaml');
    expect(text).toContain('  level: restricted\n  reason: personal-data\n');
    expect(text).toContain('decidedBy: Parks committee');
    expect(text).not.toContain('licence');
  });

  it('writes a service', () => {
    expect(run([...SERVICE, ...OPEN]).code).toBe(0);
    const text = read('services/example-council/parking-api.yaml');
    expect(text).toContain('status: live\n');
    expect(text).toContain('endpoint: https://api.example.org/\n');
    expect(text).toContain('  - title: Documentation\n    url: https://api.example.org/docs\n');
  });

  it('shows the entry and writes nothing with --dry-run', () => {
    const { code, out, err } = run([...DATASET, ...OPEN, '--dry-run']);
    expect(code).toBe(0);
    expect(out).toContain('title: Public benches in Exampleton\n');
    expect(err).toContain('Nothing was written.');
    expect(existsSync(join(catalogue, 'datasets'))).toBe(false);
  });

  it('never overwrites', () => {
    run([...DATASET, ...OPEN, '--slug', 'benches']);
    const before = read('datasets/example-council/benches.yaml');
    const { code, err } = run([...DATASET, ...OPEN, '--slug', 'benches', '--modified', '2020']);
    expect(code).toBe(1);
    expect(err).toContain('already exists');
    expect(read('datasets/example-council/benches.yaml')).toBe(before);
  });

  it('refuses an entry with errors and says which', () => {
    const { code, err } = run([...DATASET, '--access', 'open', '--licence', 'exampel-open']);
    expect(code).toBe(1);
    expect(err).toMatch(/:\d+ +error/);
    expect(err).toContain('exampel-open');
    expect(err).toContain('Nothing was written.');
    expect(existsSync(join(catalogue, 'datasets'))).toBe(false);
  });

  it.each([
    ['names the options that are missing', ['--kind', 'dataset', '--access', 'open'], '--title'],
    ['refuses a wrong choice', [...DATASET, '--access', 'opne'], '"opne"; expected one of open'],
    ['refuses options that contradict', [...DATASET, ...OPEN, '--reason', 'x'], '--reason cannot'],
    [
      'refuses a path as a slug',
      [...DATASET, ...OPEN, '--slug', '../../etc'],
      'cannot be an address',
    ],
    ['refuses unknown options', ['--titel', 'x'], "'--titel'"],
    ['refuses empty values', [...DATASET, ...OPEN, '--slug', ' '], '--slug needs a value'],
    ['refuses two values for one', [...DATASET, ...OPEN, '--kind', 'x'], '--kind takes one value'],
    ['needs a catalogue', ['--catalogue', 'nowhere-at-all'], 'There is no catalogue folder'],
  ])('%s', (_what, args, words) => {
    const { code, err } = run(args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(existsSync(join(catalogue, 'datasets'))).toBe(false);
  });

  it('explains itself', () => {
    const { code, out } = run(['--help']);
    expect(code).toBe(0);
    for (const flag of ['--kind', '--publisher', '--dry-run', '--catalogue']) {
      expect(out).toContain(flag);
    }
  });
});

describe('npm run new, with questions', () => {
  it('asks until each answer is right', () => {
    const answers = [
      ...['dataset', 'nobody', '?', 'example-council', '', 'Public benches in Exampleton', ''],
      ...['too short', 'The position of every public bench that the council looks after.'],
      ...['environment, nothing', 'environment', '', 'open', 'example-open', 'irregular', ''],
      ...['EX01', 'http://www.example.org/', 'https://www.example.org/benches.csv', 'csv', '', ''],
    ];
    const { code, out, err } = run(['--ask'], answers.join('\n') + '\n');
    expect({ code, err }).toEqual({ code: 0, err: expect.any(String) as string });
    expect(out).toContain('datasets/example-council/public-benches-in-exampleton.yaml');
    expect(err).toContain('"nobody" is not one of those.');
    expect(err).toContain('Example Council');
    expect(err).toContain('This one is needed.');
    expect(err).toContain('at least 30 are needed');
    expect(err).toContain('"nothing" is not one of those.');
    expect(err).toContain('not an absolute https address');
    expect(read('datasets/example-council/public-benches-in-exampleton.yaml')).toContain(
      'url: https://www.example.org/benches.csv',
    );
  });

  it('asks only what no option gave', () => {
    const { code, err } = run([...SERVICE, '--access', 'open', '--ask'], '\n\nexample-open\n\n\n');
    expect(code).toBe(0);
    expect(err).not.toContain('Id of the publisher');
    expect(read('services/example-council/parking-api.yaml')).toContain('licence: example-open');
  });

  it('gives back what was typed if it cannot be written', () => {
    const { code, out, err } = run([
      ...[...DATASET, '--slug', 'benches', '--access', 'closed', '--reason', 'personal-data'],
      ...['--explanation', 'The list names the people who gave the benches.', '--ask'],
      ...['--personal-data', 'none', '--keyword', 'x y', '--modified', '2020', '--place', 'EX01'],
      ...['--landing-page', 'https://www.example.org/'],
    ]);
    expect(code).toBe(1);
    expect(err).toContain('Nothing was written.');
    expect(out).toContain('explanation: The list names the people who gave the benches.\n');
    expect(existsSync(join(catalogue, 'datasets'))).toBe(false);
  });

  it('writes nothing if the answers end early', () => {
    const { code, err } = run(['--ask'], 'dataset\nexample-council\n');
    expect(code).toBe(2);
    expect(err).toContain('Nothing was written.');
  });
});
