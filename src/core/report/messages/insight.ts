import type { Message, MessageArgs } from './message.ts';

const EXTRACT_FAULTS: Readonly<Record<string, (args: MessageArgs) => string>> = {
  'too-many-rows': () => 'The extract has more than 2,000 rows.',
  'too-many-columns': () => 'The extract has more than 20 columns.',
  'no-rows': () => 'The extract has no rows below the names of its columns.',
  'column-name': ({ name }) =>
    `\`${String(name)}\` cannot be the name of a column, or two have it.`,
  ragged: ({ cells, columns }) =>
    `This row has ${String(cells)} values; ${String(columns)} were expected.`,
  cell: ({ column }) =>
    `The value in column \`${String(column)}\` is too long, spans two lines or begins like a formula.`,
  odd: () => 'The extract contains an invisible or broken character.',
};

const CHART_FAULTS: Readonly<Record<string, (args: MessageArgs) => string>> = {
  'no-column': ({ name }) => `The extract does not have a column \`${String(name)}\`.`,
  'not-number': ({ name, line }) =>
    `Column \`${String(name)}\` has something other than a number in line ${String(line)} of the extract.`,
  'too-many-series': ({ name }) => `The chart has ${String(name)} series; the most is 4.`,
  'too-many-points': ({ name }) =>
    `The extract has more rows than this can show; the most is ${String(name)}.`,
  twice: ({ name, line }) =>
    `Two rows of the extract are for \`${String(name)}\`; the second is in line ${String(line)}.`,
  'series-kind': () => 'A chart of columns cannot have series.',
};

const VALUE_FAULTS: Readonly<Record<string, (args: MessageArgs) => string>> = {
  'no-column': ({ name, data }) =>
    `\`${String(data)}\` does not have a column \`${String(name)}\`.`,
  'no-row': ({ name, data }) => `\`${String(data)}\` does not have a row where ${String(name)}.`,
  'several-rows': ({ name, data }) =>
    `\`${String(data)}\` has more than one row where ${String(name) || 'nothing is asked'}.`,
  where: ({ name }) => `\`${String(name)}\` is not a condition.`,
};

const say = (
  table: Readonly<Record<string, (args: MessageArgs) => string>>,
  key: keyof MessageArgs,
  other: string,
  args: MessageArgs,
): string => table[String(args[key])]?.(args) ?? other;

const WHY_CLOSED =
  'An insight is a text, not a program. What the language does not have cannot run on a reader’s machine or on ours.';

const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as string[]) : [];

/** Texts of insights, the extracts beside them and their pins. */
export const insightMessages = {
  'insight/empty': {
    severity: 'error',
    title: 'Insight without a text and without a link',
    what: () => 'The insight has neither a text nor a `link` to one.',
    fix: () => 'Write the text below the fields, or give the `link` to where it is published.',
    why: 'A page must lead to what it names.',
  },
  'insight/syntax': {
    severity: 'error',
    title: 'Text of an insight cannot be read',
    what: ({ detail }) => `The text is not well formed: ${String(detail).replace(/\.$/, '')}.`,
    fix: () => 'Close every component with `/>`, and write `<` and `{` in words.',
    why: WHY_CLOSED,
  },
  'insight/not-allowed': {
    severity: 'error',
    title: 'Not in the language of insights',
    what: ({ what }) => `The text has ${String(what)}, which insights cannot have.`,
    fix: () =>
      'Use headings, paragraphs, lists, links, and the components Chart, Table, Value and Note.',
    why: WHY_CLOSED,
  },
  'insight/unsafe-link': {
    severity: 'error',
    title: 'Link of an insight is not safe',
    what: ({ url }) => `\`${String(url)}\` is not an https address or a path of this site.`,
    fix: () => 'Use an address that begins with https, or a path such as `/datasets/acme/roads/`.',
    why: WHY_CLOSED,
  },
  'insight/too-deep': {
    severity: 'error',
    title: 'Text of an insight is too large or too deep',
    what: ({ is }) =>
      is === 'too-large'
        ? 'The text has more than 48 KiB.'
        : 'Too many marks are open at this place.',
    fix: () => 'Shorten it, or write it with fewer marks.',
    why: 'Nobody reads such a text, and reading it would keep the check busy.',
  },
  'insight/attribute': {
    severity: 'error',
    title: 'Attribute of a component is wrong',
    what: ({ component, name, why }) => {
      const said = `\`${String(name)}\` of ${String(component)}`;
      if (why === 'unknown')
        return `The component ${String(component)} does not have \`${String(name)}\`.`;
      if (why === 'twice') return `The attribute ${said} is there twice.`;
      if (why === 'not-text') return `The attribute ${said} must be a text between quotes.`;
      return `The value of ${said} is not one that it can have.`;
    },
    fix: () => 'Give each attribute as a text between quotes, without `<`, `{` and line breaks.',
    why: WHY_CLOSED,
  },
  'insight/incomplete': {
    severity: 'error',
    title: 'Chart or table is not complete',
    what: ({ component, name }) =>
      `The component ${String(component)} must have \`${String(name)}\`.`,
    fix: ({ name }) => `Add \`${String(name)}="…"\`.`,
    why: 'A chart says what to see, what it found and, for people who cannot see it, what it shows.',
  },
  'insight/no-data': {
    severity: 'error',
    title: 'Extract does not exist',
    what: ({ name }) => `There is no \`${String(name)}.csv\` beside the insight.`,
    fix: ({ name }) =>
      `Add \`${String(name)}.csv\` and \`${String(name)}.yaml\`, or correct the name.`,
    why: 'Every number comes from an extract, so that anybody can check it.',
  },
  'insight/chart': {
    severity: 'error',
    title: 'Chart cannot be drawn',
    what: (args) => say(CHART_FAULTS, 'chart', 'The chart does not fit its extract.', args),
    fix: () => 'Correct the attribute, or make an extract with what the chart is to show.',
    why: 'A chart with more than people can tell apart says nothing.',
  },
  'insight/value': {
    severity: 'error',
    title: 'Value is not found',
    what: (args) => say(VALUE_FAULTS, 'fault', 'The value is not in its extract.', args),
    fix: () => 'Name one row, for instance `where="year=2025; place=North"`.',
    why: 'A sentence must say the same number as the table.',
  },
  'insight/bare-figure': {
    severity: 'warning',
    title: 'Figure that no value carries',
    what: ({ figure }) => `\`${String(figure)}\` is written by hand beside pinned figures.`,
    fix: () => 'Put it into the extract and write `<Value … />`, or say it in words.',
    why: 'When the data changes, a figure written by hand stays and is then wrong.',
  },
  'insight/unused-extract': {
    severity: 'warning',
    title: 'Extract is not used',
    what: ({ name }) => `Nothing in the text uses \`${String(name)}\`.`,
    fix: () => 'Use it, or delete it and its pin.',
    why: 'The register holds no more data than its insights show.',
  },
  'insight/without-text': {
    severity: 'error',
    title: 'Extract without an insight',
    what: () => 'There is no `index.mdx` beside this file.',
    fix: () => 'Add the text of the insight, or delete the file.',
    why: 'The register holds no more data than its insights show.',
  },
  'insight/no-pin': {
    severity: 'error',
    title: 'Extract without a pin',
    what: () => 'The extract does not say where it comes from: its pin is missing.',
    fix: () => 'Add a file of the same name that ends in `.yaml`.',
    why: 'A number whose source nobody knows cannot be checked.',
  },
  'insight/no-extract': {
    severity: 'error',
    title: 'Pin without an extract',
    what: () => 'The pin is about an extract that does not exist.',
    fix: () => 'Add a file of the same name that ends in `.csv`, or delete the pin.',
    why: 'A pin says where an extract comes from.',
  },
  'insight/extract-form': {
    severity: 'error',
    title: 'Extract cannot be used',
    what: (args) =>
      say(
        EXTRACT_FAULTS,
        'is',
        'The extract is not plain CSV with commas, line feeds and UTF-8 without a mark.',
        args,
      ),
    fix: () =>
      'Save it as plain CSV: names of columns such as `people_aged_16` first, then one line for each row.',
    why: 'Programs and reviewers read the same file, row by row.',
  },
  'insight/not-pinned': {
    severity: 'error',
    title: 'Pin does not have the hash of its extract',
    what: () => 'The field `extractSha256` of the pin is empty.',
    fix: ({ actual }) => `Write \`extractSha256: ${String(actual)}\` into the pin.`,
    why: 'The hash shows that nobody has changed a number.',
  },
  'insight/extract-changed': {
    severity: 'error',
    title: 'Extract is not the one that was pinned',
    what: ({ rows, sentences }) => {
      const changed = list(rows);
      const where =
        changed.length === 0
          ? 'Its hash is not the one in the pin.'
          : `What changed: ${changed.join('; ')}.`;
      const said = list(sentences);
      return said.length === 0
        ? `The extract has changed. ${where}`
        : `The extract has changed. ${where} Sentences that now say something else: ${said.join(' ')}`;
    },
    fix: ({ actual }) =>
      `Put the number back. If the source has it, run \`npm run insight -- refresh\`, or set \`extractSha256: ${String(actual)}\` and say in the pull request why.`,
    why: 'A number that anybody can change without a trace cannot be trusted.',
  },
  'insight/licence-not-open': {
    severity: 'error',
    title: 'Licence does not allow an extract',
    what: ({ licence }) =>
      `\`${String(licence)}\` is not an open licence, so its figures cannot be copied here.`,
    fix: () => 'Link to the figures instead, or find a source under an open licence.',
    why: 'The register may only copy what its licence lets everybody copy.',
  },
  'insight/source-not-open': {
    severity: 'error',
    title: 'Source of an extract is not open',
    what: ({ id, level }) =>
      `The access level of \`${String(id)}\` is \`${String(level)}\`, not open.`,
    fix: () => 'Use a source that is open.',
    why: 'What people must ask for cannot be shown to everybody.',
  },
  'insight/too-fine': {
    severity: 'error',
    title: 'Extract is about single people or homes',
    what: ({ granularity }) =>
      `A row is about one \`${String(granularity)}\`, which is too fine for an extract.`,
    fix: () => 'Sum the rows up to an area or a group.',
    why: 'A row about one person, household or address can harm somebody.',
  },
} satisfies Readonly<Record<string, Message>>;
