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

const WHY_TERM = 'If everybody uses the same word for the same thing, filters find everything.';
const WHY_RECORD = 'A link to a missing entry leads readers to an error page.';

/** Terms and entries that do not exist, and links that go round in a circle. */
export const referenceMessages = {
  'reference/unknown-theme': {
    severity: 'error',
    title: 'Theme is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not in the register’s list of themes.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'themes: [trnsport]', good: 'themes: [transport]' },
  },
  'reference/unknown-licence': {
    severity: 'error',
    title: 'Licence is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not in the register’s list of licences.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'licence: OGL', good: 'licence: ogl-uk-3-0' },
  },
  'reference/unknown-format': {
    severity: 'error',
    title: 'Format is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not in the register’s list of formats.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'format: excel', good: 'format: xlsx' },
  },
  'reference/unknown-frequency': {
    severity: 'error',
    title: 'Frequency is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not in the register’s list of frequencies.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'frequency: yearly', good: 'frequency: annual' },
  },
  'reference/unknown-place': {
    severity: 'error',
    title: 'Place is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not in the register’s list of places.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'places: [north-est]', good: 'places: [north-east]' },
  },
  'reference/unknown-access-reason': {
    severity: 'error',
    title: 'Access reason is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not in the register’s list of access reasons.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'reason: privacy', good: 'reason: personal-data' },
  },
  'reference/unknown-audience': {
    severity: 'error',
    title: 'Audience is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not in the register’s list of audiences.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'who: researcher', good: 'who: researchers' },
  },
  'reference/unknown-granularity': {
    severity: 'error',
    title: 'Granularity is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not in the register’s list of granularities.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'granularity: wards', good: 'granularity: ward' },
  },
  'reference/unknown-protocol': {
    severity: 'error',
    title: 'Protocol is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not in the register’s list of protocols.`,
    fix: fixTerm,
    why: WHY_TERM,
    example: { bad: 'protocol: http', good: 'protocol: rest' },
  },
  'reference/unknown-publisher-kind': {
    severity: 'error',
    title: 'Publisher kind is not in the vocabulary',
    what: ({ id }) => `\`${id}\` is not in the register’s list of kinds of publisher.`,
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
    why: 'Without the vocabulary, the register cannot check the word or show what it means.',
  },
  'reference/unknown-publisher': {
    severity: 'error',
    title: 'Publisher does not exist',
    what: ({ id }) => `The publisher \`${id}\` is not in the register.`,
    fix: fixRecord('publishers'),
    why: WHY_RECORD,
    example: { bad: 'parent: acmee', good: 'parent: acme' },
  },
  'reference/unknown-dataset': {
    severity: 'error',
    title: 'Dataset does not exist',
    what: ({ id }) => `The dataset \`${id}\` is not in the register.`,
    fix: fixRecord('datasets'),
    why: WHY_RECORD,
    example: { bad: 'supersededBy: acme/raods', good: 'supersededBy: acme/roads' },
  },
  'reference/unknown-service': {
    severity: 'error',
    title: 'Service does not exist',
    what: ({ id }) => `The service \`${id}\` is not in the register.`,
    fix: fixRecord('services'),
    why: WHY_RECORD,
    example: { bad: 'services: [acme/api]', good: 'services: [acme/live-api]' },
  },
  'reference/unknown-series': {
    severity: 'error',
    title: 'Series does not exist',
    what: ({ id }) => `The series \`${id}\` is not in the register.`,
    fix: fixRecord('series'),
    why: WHY_RECORD,
    example: { bad: 'inSeries: acme/census', good: 'inSeries: acme/censuses' },
  },
  'reference/unknown-model': {
    severity: 'error',
    title: 'Model does not exist',
    what: ({ id }) => `The model \`${id}\` is not in the register.`,
    fix: fixRecord('models'),
    why: WHY_RECORD,
    example: { bad: 'models: [acme/journys]', good: 'models: [acme/journeys]' },
  },
  'reference/unknown-request': {
    severity: 'error',
    title: 'Request does not exist',
    what: ({ id }) => `The request \`${id}\` is not in the register.`,
    fix: fixRecord('requests'),
    why: WHY_RECORD,
    example: { bad: 'request: public-toilet', good: 'request: public-toilets' },
  },
  'reference/unknown-agreement': {
    severity: 'error',
    title: 'Agreement does not exist',
    what: ({ id }) => `The agreement \`${id}\` is not in the register.`,
    fix: fixRecord('agreements'),
    why: WHY_RECORD,
    example: { bad: 'agreements: [terms]', good: 'agreements: [standard-terms]' },
  },
  'reference/unknown-harvested-record': {
    severity: 'error',
    title: 'Harvested record does not exist',
    what: ({ id }) => `The harvested record \`${id}\` is not in the register.`,
    fix: fixRecord('harvested'),
    why: WHY_RECORD,
    example: { bad: 'overlayOf: portal/raods', good: 'overlayOf: portal/roads' },
  },
  'reference/unknown-record': {
    severity: 'error',
    title: 'Source of the data does not exist',
    what: ({ id }) => `\`${id}\` is not a dataset, service or series in the register.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Did you mean \`${String(suggestion)}\`?`
        : 'Use the id of an entry here, or the full web address of a source elsewhere.',
    why: WHY_RECORD,
    example: { bad: 'derivedFrom: [acme/raods]', good: 'derivedFrom: [acme/roads]' },
  },
  'reference/publisher-folder': {
    severity: 'error',
    title: 'Folder does not belong to a publisher',
    what: ({ id }) =>
      `The file is in the folder of \`${id}\`, but \`publishers/${id}.yaml\` does not exist.`,
    fix: ({ id, suggestion }) =>
      suggestion
        ? `Move it to the folder \`${String(suggestion)}\`, or add \`publishers/${String(id)}.yaml\`.`
        : `Add \`publishers/${String(id)}.yaml\`, or move the file to the folder of its publisher.`,
    why: 'The folder says who publishes the data and who may change the entry.',
  },
  'reference/source-folder': {
    severity: 'error',
    title: 'Folder does not belong to a source',
    what: ({ id }) =>
      `The harvested record is in the folder of \`${id}\`, but \`sources/${id}.yaml\` does not exist.`,
    fix: ({ id }) => `Add \`sources/${String(id)}.yaml\`, or remove the folder.`,
    why: 'The folder says which catalogue the record came from.',
  },
  'reference/circle': {
    severity: 'error',
    title: 'Entries point to each other in a circle',
    what: ({ field, chain }) =>
      `\`${field}\` goes round in a circle: ${Array.isArray(chain) ? chain.join(' → ') : String(chain)}.`,
    fix: ({ field }) => `Remove \`${String(field)}\` from the entry that comes first.`,
    why: 'A circle does not have a first version, a whole or an origin, so readers go round for ever.',
  },
  'reference/superseded-by-unavailable': {
    severity: 'warning',
    title: 'Replacement cannot be used',
    what: ({ id, status }) =>
      `The dataset is superseded by \`${id}\`, which is ${status === 'draft' ? 'still a draft' : 'withdrawn'}.`,
    fix: () => 'Name the entry that readers should use now, or publish the replacement first.',
    why: 'An old entry sends readers to its replacement, where they should find data.',
  },
  'reference/superseded-but-current': {
    severity: 'warning',
    title: 'A current dataset has a replacement',
    what: ({ id }) => `The status is \`current\`, but the entry says that \`${id}\` supersedes it.`,
    fix: () => 'Set the status to `superseded`, or remove `supersededBy`.',
    why: 'Only superseded entries send readers to their replacement.',
    example: {
      bad: 'status: current\nsupersededBy: acme/roads-2026',
      good: 'status: superseded\nsupersededBy: acme/roads-2026',
    },
  },
  'reference/missing-copy': {
    severity: 'error',
    title: 'Copy of the interface description is missing',
    what: ({ file }) => `The entry names the reviewed copy \`${file}\`, which does not exist.`,
    fix: () => 'Add the file beside the entry, or remove `copy`.',
    why: 'The service’s page lists its operations from this copy.',
    example: {
      bad: 'descriptionFile:\n  type: openapi\n  url: https://api.example.org/openapi.json\n  copy: gauges.json',
      good: 'descriptionFile:\n  type: openapi\n  url: https://api.example.org/openapi.json\n  copy: gauges-api.openapi.json',
    },
  },
  'reference/copy-kind': {
    severity: 'error',
    title: 'Copy and interface description are different kinds',
    what: ({ type }) => `The type is \`${type}\`, but the name of the copy says another type.`,
    fix: () => 'Correct the type or the name of the copy.',
    why: 'The name says how to read the copy.',
  },
  'reference/unused-copy': {
    severity: 'warning',
    title: 'No entry names this copy',
    what: () => 'This is a copy of an interface description, but no service names it.',
    fix: () => 'Name it as `copy` under `descriptionFile`, or delete the file.',
    why: 'Nobody reviews an unused copy when the interface changes.',
  },
} satisfies Readonly<Record<string, Message>>;
