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
    only: [/^core\/(generated\/(types|field-guide)|model|render|derive|report\/messages)(\/|$)/],
  })),
  // Components get data as props.
  { from: 'components', of: 'site', only: [/^site\/(urls|messages|[a-z-]*links|listing)$/] },
  // What runs in a browser is what the checks run, without the derived catalogue.
  {
    from: 'islands',
    of: 'core',
    only: [/^core\/(generated|model|parse|validate|render|report)\//],
  },
];
