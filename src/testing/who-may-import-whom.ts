/**
 * Which folders below `src/` each folder may import from; its own always. What is pure stays pure, what prints
 * is one place, and the pages have one door to the data. Used by the linter and by the architecture test.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  io: ['core'],
  harvest: ['core', 'io'],
  monitor: ['core', 'io'],
  github: ['core', 'io'],
  // `site` too: building and serving it are commands.
  cli: ['core', 'io', 'harvest', 'monitor', 'github', 'site'],
  site: ['core', 'io'],
  pages: ['site', 'layouts', 'components', 'islands', 'content', 'styles', 'core'],
  layouts: ['site', 'components', 'islands', 'styles', 'core'],
  components: ['site', 'core'],
  islands: ['core'],
  content: ['components', 'site'],
  styles: [],
  // Scripts lie beside `src/`: entry points call commands, generators and benchmarks use the code itself.
  scripts: ['cli', 'core', 'io', 'harvest', 'site'],
  // Tests and their helpers may import anything; nothing imports them.
  testing: ['*'],
};

/** The rooms that everything in `core/` stands on. */
const KERNEL = ['generated', 'model', 'schema'];

/** All that is known of the register, once it is read, checked, derived and described. */
const REGISTER = [
  ...KERNEL,
  'parse',
  'insight',
  'validate',
  'derive',
  'describe',
  'report',
  'words',
];

/**
 * Which rooms of `core/` each room may import from; its own always. Data flows one way: text is parsed, values are
 * checked, the catalogue is derived and described, and the rooms after that show it, each in its own way.
 */
export const CORE_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  model: ['generated'],
  schema: ['generated', 'model'],
  words: KERNEL,
  report: KERNEL,
  parse: [...KERNEL, 'report'],
  // An insight's own language, extracts and recipes: read when it is checked, and when its page is described.
  insight: [...KERNEL, 'parse', 'report', 'words'],
  validate: [...KERNEL, 'parse', 'report', 'insight'],
  derive: [...KERNEL, 'parse', 'insight'],
  // The page of what a check tells is made from the words of its messages.
  describe: [...KERNEL, 'parse', 'insight', 'derive', 'report', 'words'],
  request: REGISTER,
  // The page that prepares a request has a Markdown twin, as every page has.
  outputs: [...REGISTER, 'request'],
  explore: REGISTER,
  contribute: REGISTER,
  review: REGISTER,
};

/** Narrower than a folder: what of a folder another may use. Paths below `src/`, without file name extension. */
export const MAY_IMPORT_ONLY: readonly {
  readonly from: string;
  readonly of: string;
  readonly only: readonly RegExp[];
}[] = [
  // Pages show; what they show was derived before.
  ...['pages', 'layouts', 'components'].map((from) => ({
    from,
    of: 'core',
    only: [
      /^core\/(generated\/types|model|schema\/field-guide|parse\/markdown|report\/messages)(\/|$)/,
      /^core\/(derive|describe|words|outputs|explore|contribute|request)\//,
    ],
  })),
  // Components get data as props.
  { from: 'components', of: 'site', only: [/^site\/(urls|messages|[a-z-]*links|listing)$/] },
  // What runs in a browser is what the checks run, without the derived catalogue.
  {
    from: 'islands',
    of: 'core',
    only: [
      /^core\/(generated|model|schema|parse|validate|report|words)\//,
      /^core\/(describe|outputs|explore|contribute|request)\//,
    ],
  },
];
