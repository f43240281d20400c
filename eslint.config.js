import astro from 'eslint-plugin-astro';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { MAY_IMPORT } from './src/testing/who-may-import-whom.ts';

const TESTS = ['**/*.test.ts', 'src/testing/**'];

/** Tools look for a default export in these. */
const DEFAULT_EXPORTS = [
  '*.config.{js,mjs,ts}',
  'src/testing/*-reporter.ts',
  'src/testing/browser/global-setup.ts',
];

/** Functions that read or change the world: not for `core/`. */
const IMPURE = ['process', 'console', 'fetch', 'window', 'document', 'localStorage', 'performance'];

/** `core/` gives the same result for the same input. */
const PURE_SYNTAX = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'core/ has no clock: take the time as a parameter.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'core/ has no clock: take the time as a parameter.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'core/ gives the same result for the same input.',
  },
];

const PURE_IMPORTS = [
  { group: ['node:*', 'astro', 'astro/*', 'astro:*'], message: 'core/ is pure.' },
];

/** What a record says is read once, in `core/describe`; every output and every page says the same. */
const READS_FACTS = 'Outputs and pages read facts: add to core/describe what is missing.';

const NO_RECORD_TYPES = {
  group: ['**/derive/catalogue.ts'],
  importNamePattern: '(?:Record|Fields)$',
  message: READS_FACTS,
};

const NO_RAW_FIELDS = [
  { selector: "MemberExpression[property.name='fields']", message: READS_FACTS },
  { selector: "ObjectPattern > Property[key.name='fields']", message: READS_FACTS },
];

const place = (folder) => (folder === 'scripts' ? './scripts' : `./src/${folder}`);

/** The table of `who-may-import-whom.ts`, as the linter wants it: what each folder may not import. */
const zones = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
  Object.keys(MAY_IMPORT)
    .filter((other) => other !== folder && !allowed.includes('*') && !allowed.includes(other))
    .map((other) => ({
      target: place(folder),
      from: place(other),
      message: `${folder}/ may import from ${['its own', ...allowed].join(', ')} only (src/testing/who-may-import-whom.ts).`,
    })),
);

export default defineConfig(
  globalIgnores(['dist', '.astro', '.cache', '.bench', 'src/core/**/generated', '**/.*/**']),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ noWarnOnMultipleProjects: true }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.mts'] },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // `noUncheckedIndexedAccess` makes `!` the way to say what a check two lines above has shown.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Functions that are taken out of an interface: nothing here uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Doors to the disk are promises even where the work behind them is not.
      '@typescript-eslint/require-await': 'off',
      // Values from YAML are put into words as they are; texts are counted in code points.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // A type said once too often does no harm.
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/prefer-optional-chain': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', { max: 300 }],
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-cycle': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    ignores: TESTS,
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...IMPURE],
      'no-restricted-imports': ['error', { patterns: PURE_IMPORTS }],
      'no-restricted-syntax': ['error', ...PURE_SYNTAX],
    },
  },
  {
    files: [
      'src/core/outputs/**/*.ts',
      'src/core/describe/{pages,status,calls,changes}/**/*.ts',
      'src/core/request/**/*.ts',
    ],
    ignores: [
      ...TESTS,
      // The JSON API gives the entry's own words.
      'src/core/outputs/api/**',
      // The fields of the guide are those of a schema, not of a record.
      'src/core/describe/pages/field-pages.ts',
    ],
    rules: {
      'no-restricted-imports': ['error', { patterns: [...PURE_IMPORTS, NO_RECORD_TYPES] }],
      'no-restricted-syntax': ['error', ...PURE_SYNTAX, ...NO_RAW_FIELDS],
    },
  },
  {
    files: ['src/{components,layouts,pages,site}/**/*.{astro,ts}'],
    ignores: [
      ...TESTS,
      // It needs no more of publishers than their names.
      'src/site/search-data.ts',
      // The form is about entries as they are.
      'src/{components,pages}/contribute/**',
    ],
    rules: {
      'no-restricted-imports': ['error', { patterns: [NO_RECORD_TYPES] }],
      'no-restricted-syntax': ['error', ...NO_RAW_FIELDS],
    },
  },
  {
    // Every argument of a message is given by the rule that reports it, and a test renders them all.
    files: ['src/core/report/messages/**/*.ts'],
    rules: { '@typescript-eslint/restrict-template-expressions': 'off' },
  },
  // Only commands and scripts print, and what reports the tests.
  {
    files: ['src/cli/**/*.ts', 'scripts/**/*.ts', 'src/testing/*-reporter.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: DEFAULT_EXPORTS, rules: { 'import-x/no-default-export': 'off' } },
  {
    files: TESTS,
    rules: {
      // Tests are tables of odd values; what they check is checked by running them.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Secrets in tests are put together from parts, so that scanners do not take them for real ones.
      '@typescript-eslint/no-unnecessary-template-expression': 'off',
    },
  },
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // One component writes sanitised HTML; no other may.
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      // What scrolls must be reachable by keyboard; such places are regions with a name.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
    },
  },
  { files: ['src/components/raw-html.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
);
