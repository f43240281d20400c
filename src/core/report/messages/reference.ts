import type { Message, MessageArgs } from './message.ts';

const fixTerm = ({ vocabulary, suggestion }: MessageArgs): string =>
  suggestion
    ? `Did you mean \`${String(suggestion)}\`?`
    : `Choose an id from \`vocabularies/${String(vocabulary)}.yaml\`, or propose a new term there.`;

const fixRecord =
  (folder: string) =>
  ({ suggestion }: MessageArgs): string =>
    suggestion
      ? `Did you mean \`${String(suggestion)}\`?`
      : `Use the id of a file in \`${folder}/\`, without the folder and \`.yaml\`, or add that file.`;

const WHY_TERM =
  'Everybody uses the same words for the same thing, so that filters find all of it.';
const WHY_RECORD = 'A link to an entry that is not there leads readers to an error page.';

/** Names of terms and entries that do not exist, and links that go round in circles. */
export const referenceMessages = {
  'reference/unknown-theme': {
    severity: 'error',
    title: 'Theme is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not a theme that the register knows.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'themes: [trnsport]', good: 'themes: [transport]' },
  },
  'reference/unknown-licence': {
    severity: 'error',
    title: 'Licence is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not a licence that the register knows.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'licence: OGL', good: 'licence: ogl-uk-3-0' },
  },
  'reference/unknown-format': {
    severity: 'error',
    title: 'Format is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not a format that the register knows.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'format: excel', good: 'format: xlsx' },
  },
  'reference/unknown-frequency': {
    severity: 'error',
    title: 'Frequency is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not a frequency that the register knows.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'frequency: yearly', good: 'frequency: annual' },
  },
  'reference/unknown-place': {
    severity: 'error',
    title: 'Place is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not a place that the register knows.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'places: [north-est]', good: 'places: [north-east]' },
  },
  'reference/unknown-access-reason': {
    severity: 'error',
    title: 'Access reason is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not a reason that the register knows.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'reason: privacy', good: 'reason: personal-data' },
  },
  'reference/unknown-audience': {
    severity: 'error',
    title: 'Audience is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not a audience that the register knows.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'who: researcher', good: 'who: researchers' },
  },
  'reference/unknown-granularity': {
    severity: 'error',
    title: 'Granularity is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not a granularity that the register knows.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'granularity: wards', good: 'granularity: ward' },
  },
  'reference/unknown-protocol': {
    severity: 'error',
    title: 'Protocol is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not a protocol that the register knows.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'protocol: http', good: 'protocol: rest' },
  },
  'reference/unknown-publisher-kind': {
    severity: 'error',
    title: 'Publisher kind is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not a kind of publisher that the register knows.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'kind: council', good: 'kind: local-authority' },
  },
  'reference/missing-vocabulary': {
    severity: 'error',
    title: 'A vocabulary is missing',
    what: ({ name }) =>
      `The entry uses the vocabulary \`${name}\`, which the catalogue does not have.`,
    fix: ({ name }) => `Add \`vocabularies/${name}.yaml\`.`,
    why: 'Without the vocabulary nobody can check or show what the word means.',
  },
  'reference/unknown-publisher': {
    severity: 'error',
    title: 'Publisher does not exist',
    what: ({ id }) => `There is no publisher \`${id}\` in the register.`,
    fix: fixRecord('publishers'),
    why: WHY_RECORD,
    example: { bad: 'parent: acmee', good: 'parent: acme' },
  },
  'reference/unknown-dataset': {
    severity: 'error',
    title: 'Dataset does not exist',
    what: ({ id }) => `There is no dataset \`${id}\` in the register.`,
    fix: fixRecord('datasets'),
    why: WHY_RECORD,
    example: { bad: 'supersededBy: acme/raods', good: 'supersededBy: acme/roads' },
  },
  'reference/unknown-service': {
    severity: 'error',
    title: 'Service does not exist',
    what: ({ id }) => `There is no service \`${id}\` in the register.`,
    fix: fixRecord('services'),
    why: WHY_RECORD,
    example: { bad: 'services: [acme/api]', good: 'services: [acme/live-api]' },
  },
  'reference/unknown-series': {
    severity: 'error',
    title: 'Series does not exist',
    what: ({ id }) => `There is no series \`${id}\` in the register.`,
    fix: fixRecord('series'),
    why: WHY_RECORD,
    example: { bad: 'inSeries: acme/census', good: 'inSeries: acme/censuses' },
  },
  'reference/unknown-agreement': {
    severity: 'error',
    title: 'Agreement does not exist',
    what: ({ id }) => `There is no agreement \`${id}\` in the register.`,
    fix: fixRecord('agreements'),
    why: WHY_RECORD,
    example: { bad: 'agreements: [terms]', good: 'agreements: [standard-terms]' },
  },
  'reference/unknown-harvested-record': {
    severity: 'error',
    title: 'Harvested record does not exist',
    what: ({ id }) => `There is no harvested record \`${id}\` in the register.`,
    fix: fixRecord('harvested'),
    why: WHY_RECORD,
    example: { bad: 'overlayOf: portal/raods', good: 'overlayOf: portal/roads' },
  },
  'reference/unknown-record': {
    severity: 'error',
    title: 'Source of the data does not exist',
    what: ({ id }) => `There is no dataset, service or series \`${id}\` in the register.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean \`${String(suggestion)}\`?`
        : 'Use the id of an entry here, or the full web address of a source elsewhere.',
    why: WHY_RECORD,
    example: { bad: 'derivedFrom: [acme/raods]', good: 'derivedFrom: [acme/roads]' },
  },
  'reference/publisher-folder': {
    severity: 'error',
    title: 'Folder belongs to no publisher',
    what: ({ id }) =>
      `The file lies in the folder of \`${id}\`, but there is no \`publishers/${id}.yaml\`.`,
    fix: ({ id, suggestion }) =>
      suggestion
        ? `Move it to the folder \`${String(suggestion)}\`, or add \`publishers/${String(id)}.yaml\`.`
        : `Add \`publishers/${String(id)}.yaml\`, or move the file to the folder of its publisher.`,
    why: 'The folder says who publishes the data and who may change the entry.',
  },
  'reference/source-folder': {
    severity: 'error',
    title: 'Folder belongs to no source',
    what: ({ id }) =>
      `The harvested record lies in the folder of \`${id}\`, but there is no \`sources/${id}.yaml\`.`,
    fix: ({ id }) => `Add \`sources/${String(id)}.yaml\`, or remove the folder.`,
    why: 'The folder says from which catalogue the record came.',
  },
  'reference/circle': {
    severity: 'error',
    title: 'Entries point to each other in a circle',
    what: ({ field, chain }) =>
      `\`${field}\` leads round in a circle: ${Array.isArray(chain) ? chain.join(' → ') : String(chain)}.`,
    fix: ({ field }) => `Remove \`${String(field)}\` from the entry that comes first.`,
    why: 'In a circle nothing is the first version, the whole or the origin; readers go round for ever.',
  },
  'reference/superseded-by-unavailable': {
    severity: 'warning',
    title: 'Replacement cannot be used',
    what: ({ id, status }) =>
      `The dataset is superseded by \`${id}\`, which is ${status === 'draft' ? 'still a draft' : 'withdrawn'}.`,
    fix: () => 'Name the entry that readers should use now, or publish the replacement first.',
    why: 'Readers are sent from an old entry to its replacement and should find data there.',
  },
  'reference/superseded-but-current': {
    severity: 'warning',
    title: 'A current dataset has a replacement',
    what: ({ id }) => `The status is \`current\`, but the entry says that \`${id}\` supersedes it.`,
    fix: () => 'Set the status to `superseded`, or remove `supersededBy`.',
    why: 'Only superseded entries lead readers to their replacement.',
    example: {
      bad: 'status: current\nsupersededBy: acme/roads-2026',
      good: 'status: superseded\nsupersededBy: acme/roads-2026',
    },
  },
  'reference/missing-copy': {
    severity: 'error',
    title: 'Copy of the interface description is not there',
    what: ({ file }) => `The entry names the reviewed copy \`${file}\`, and there is no such file.`,
    fix: () => 'Add the file beside the entry, or remove `copy`.',
    why: 'The page of the service lists what it offers from this copy.',
    example: {
      bad: 'descriptionFile:\n  type: openapi\n  url: https://api.example.org/openapi.json\n  copy: gauges.json',
      good: 'descriptionFile:\n  type: openapi\n  url: https://api.example.org/openapi.json\n  copy: gauges-api.openapi.json',
    },
  },
  'reference/copy-kind': {
    severity: 'error',
    title: 'Copy and interface description are of different kinds',
    what: ({ type }) => `The type is \`${type}\`, and the name of the copy says another.`,
    fix: () => 'Correct the type, or the name of the copy.',
    why: 'The name tells how the copy is read.',
  },
  'reference/unused-copy': {
    severity: 'warning',
    title: 'No entry names this copy',
    what: () => 'No service names this copy of an interface description.',
    fix: () => 'Name it under `descriptionFile`, as `copy`, or delete the file.',
    why: 'A copy that no page shows is not looked at when the interface changes.',
  },
} satisfies Readonly<Record<string, Message>>;
