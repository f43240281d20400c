import type { Message, MessageArgs } from './message.ts';
import { plural } from '../../model/plural.ts';

const field = ({ field: name }: MessageArgs): string => `\`${String(name)}\``;
const list = (value: MessageArgs[string] | undefined): string =>
  (Array.isArray(value) ? value : [String(value ?? '')]).map((item) => `\`${item}\``).join(', ');
const because = ({ because: words }: MessageArgs): string => (words ? ` where ${words}` : '');
/** An example loses its full stop, because the sentence around it has one. */
const forExample = ({ example }: MessageArgs): string =>
  example ? `, for example \`${String(example).replace(/\.$/, '')}\`` : '';
const didYouMean = ({ suggestion }: MessageArgs): string =>
  suggestion ? ` Did you mean \`${suggestion}\`?` : '';
/** `between 1 and 9`, `at least 1`, `more than 0 and at most 9` */
const range = ({ minimum = '', above = '', maximum = '' }: MessageArgs): string => {
  if (minimum !== '' && maximum !== '') return `between ${minimum} and ${maximum}`;
  const low = above === '' ? minimum && `at least ${minimum}` : `more than ${above}`;
  return [low, maximum && `at most ${maximum}`].filter(Boolean).join(' and ');
};
const about = ({ description }: MessageArgs): string => {
  const first = String(description ?? '').replace(/\.$/, '');
  return first ? `: ${first}` : '';
};

/** A character that cannot be seen, or that cannot stand where it stands. */
const culprit = ({ character }: MessageArgs): string =>
  character === undefined ? '' : ` The character ${String(character)} in it cannot stand there.`;

/** Why an address is refused → in words. */
const URL_FAULTS: Readonly<Record<string, string>> = {
  'too-long': 'It is longer than 2,048 characters.',
  http: 'It starts with http://, but only https:// is safe.',
  'no-https': 'It does not start with https://.',
  user: 'It has a user name or password.',
  host: 'Its host is missing or not valid.',
  'upper-case': 'Its host has capital letters.',
  spelling: 'From here, a browser would write it differently.',
};

const urlFault = ({ fault }: MessageArgs): string =>
  fault === undefined ? '' : ` ${URL_FAULTS[String(fault)]}`;

/** What can be wrong with a value as the schemas describe it. */
export const schemaMessages = {
  'schema/required': {
    severity: 'error',
    title: 'A required field is missing',
    what: (args) => `The field \`${args['name']}\` is missing; it is required${because(args)}.`,
    fix: (args) => `Add \`${args['name']}\`${about(args)}${forExample(args)}.`,
    why: 'Readers need it to find, understand or use the data.',
    example: { bad: 'title: Cycle counts', good: 'title: Cycle counts\nstatus: current' },
  },
  'schema/unknown-property': {
    severity: 'error',
    title: 'Unknown field',
    what: (args) => `\`${args['name']}\` is not a field here.${didYouMean(args)}`,
    fix: ({ known, suggestion }) =>
      suggestion ? `Rename it to \`${suggestion}\`.` : `Remove it, or use one of ${list(known)}.`,
    why: 'A misspelt field would be silently ignored.',
    example: { bad: 'license: ogl-uk-3-0', good: 'licence: ogl-uk-3-0' },
  },
  'schema/type': {
    severity: 'error',
    title: 'Value has the wrong type',
    what: (args) => `${field(args)} is ${args['actual']}, but ${args['expected']} is expected.`,
    fix: (args) => `Write ${args['expected']}${about(args)}${forExample(args)}.`,
    why: 'Programs that read the register rely on the type of each field.',
    example: { bad: 'themes: transport', good: 'themes:\n  - transport' },
  },
  'schema/empty': {
    severity: 'error',
    title: 'Field has no value',
    what: (args) => `${field(args)} has no value.`,
    fix: (args) => `Give it a value${forExample(args)}, or remove the field.`,
    why: 'An empty field looks like a lost fact.',
    example: { bad: 'licence:', good: 'licence: ogl-uk-3-0' },
  },
  'schema/needs-quotes': {
    severity: 'error',
    title: 'Text needs quotes',
    what: (args) =>
      `${field(args)} is text, but without quotes YAML reads it as ${args['actual']}.`,
    fix: () => 'Put it in quotes, or run `npm run check -- --fix`.',
    why: 'Without quotes a year such as 2024 is a number, and a code such as 007 loses its zeros.',
    example: { bad: 'modified: 2024', good: 'modified: "2024"' },
    fixable: true,
  },
  'schema/too-short': {
    severity: 'error',
    title: 'Text is too short',
    what: (args) =>
      `${field(args)} has ${plural(Number(args['length']), 'character')}; at least ${args['limit']} are needed.`,
    fix: (args) => `Say more${about(args)}.`,
    why: 'A very short text does not help anybody find or understand the entry.',
    example: { bad: 'title: Data', good: 'title: Cycle counts in Camden, 2024' },
  },
  'schema/too-long': {
    severity: 'error',
    title: 'Text is too long',
    what: (args) =>
      `${field(args)} has ${plural(Number(args['length']), 'character')}; at most ${args['limit']} are allowed.`,
    fix: (args) => `Shorten it${about(args)}.`,
    why: 'Pages and lists cut long texts off.',
  },
  'schema/pattern': {
    severity: 'error',
    title: 'Value does not have the expected form',
    what: (args) => `${field(args)} does not have the expected form${about(args)}.${culprit(args)}`,
    fix: (args) => `Write it in the expected form${forExample(args)}.`,
    why: 'Values in the same form can be compared, sorted and linked.',
    example: { bad: 'modified: "11/03/2026"', good: 'modified: "2026-03-11"' },
  },
  'schema/enum': {
    severity: 'error',
    title: 'Value is not in the allowed list',
    what: (args) =>
      `${field(args)} must be one of ${list(args['allowed'])}.${didYouMean(args)}${culprit(args)}`,
    fix: ({ suggestion }) =>
      suggestion ? `Change it to \`${suggestion}\`.` : 'Use one of the allowed values.',
    why: 'Filters and pages know only these values.',
    example: { bad: 'status: live', good: 'status: current' },
  },
  'schema/format-https-url': {
    severity: 'error',
    title: 'Not a safe web address',
    what: (args) =>
      `${field(args)} is not an absolute https address that is safe to link to.${culprit(args)}${urlFault(args)}`,
    fix: () =>
      'Copy the address from the address bar of a browser. It starts with https:// and has no user name, password, spaces or quotes; the host is in lower case.',
    why: 'Other addresses fail for readers, or can attack them.',
    example: { bad: 'url: http://example.org/my data', good: 'url: https://example.org/my%20data' },
  },
  'schema/format-web-iri': {
    severity: 'error',
    title: 'Not a web identifier',
    what: (args) => `${field(args)} is not an absolute http or https address.${culprit(args)}`,
    fix: (args) => `Copy the identifier from the vocabulary that defines it${forExample(args)}.`,
    why: 'The identifier links our term to the same term elsewhere.',
  },
  'schema/format-email': {
    severity: 'error',
    title: 'Not an e-mail address',
    what: (args) => `${field(args)} is not an e-mail address.${culprit(args)}`,
    fix: (args) => `Give the mailbox of a role or team${forExample(args)}.`,
    why: 'A reader could not write to it.',
    example: { bad: 'email: data team', good: 'email: opendata@example.org' },
  },
  'schema/too-few': {
    severity: 'error',
    title: 'Too few entries',
    what: (args) =>
      `${field(args)} has ${plural(Number(args['count']), 'entry', 'entries')}; at least ${args['limit']} are needed.`,
    fix: (args) => `Add what is missing${about(args)}, or remove the field if it is optional.`,
    why: 'An empty list or group says nothing.',
    example: { bad: 'keywords: []', good: 'keywords:\n  - cycling' },
  },
  'schema/too-many': {
    severity: 'error',
    title: 'Too many entries',
    what: (args) => `${field(args)} has more than the ${args['limit']} entries that are allowed.`,
    fix: () => 'Keep the most useful ones, or split a long list of files into a series.',
    why: 'Long lists hide what matters and slow down every page.',
  },
  'schema/duplicate-items': {
    severity: 'error',
    title: 'The same entry twice in a list',
    what: (args) =>
      `${field(args)} has the same entry in places ${args['first']} and ${args['second']}.`,
    fix: () => 'Keep one of them.',
    why: 'Pages would show and count it twice.',
    example: { bad: 'themes: [health, health]', good: 'themes: [health]' },
  },
  'schema/number-range': {
    severity: 'error',
    title: 'Number is out of range',
    what: (args) => `${field(args)} must be ${range(args)}.`,
    fix: (args) => `Correct the number${forExample(args)}.`,
    why: 'Such a value cannot be right.',
  },
  'schema/forbidden': {
    severity: 'error',
    title: 'Field is not allowed here',
    what: (args) => `${field(args)} is not allowed${because(args) || ' here'}.`,
    fix: ({ because: words }) =>
      words ? 'Remove the field, or correct the field it depends on.' : 'Remove the field.',
    why: 'Some fields contradict each other: data that is not open cannot have a public link, and open data cannot have a reason for being closed.',
    example: {
      bad: 'access:\n  level: restricted\ndistributions:\n  - url: https://example.org/data.csv',
      good: 'access:\n  level: restricted\ndistributions:\n  - title: Extract for researchers',
    },
  },
  'schema/either': {
    severity: 'error',
    title: 'One of several fields is needed',
    what: (args) => `${field(args)} needs at least one of ${list(args['names'])}.`,
    fix: ({ names }) => `Add one of ${list(names)}.`,
    why: 'Without one, readers do not know where to go.',
    example: {
      bad: 'contact:\n  name: Data team',
      good: 'contact:\n  name: Data team\n  url: https://example.org/contact',
    },
  },
  'schema/either-form': {
    severity: 'error',
    title: 'Value is not in an allowed form',
    what: (args) => `${field(args)} is not in an allowed form${about(args)}.`,
    fix: (args) => `Use one of them${forExample(args)}.`,
    why: 'The register cannot link other forms.',
    example: {
      bad: 'derivedFrom:\n  - the traffic survey',
      good: 'derivedFrom:\n  - roads/traffic-survey',
    },
  },
  'schema/field-name': {
    severity: 'error',
    title: 'Field name does not have the expected form',
    what: (args) =>
      `The name \`${args['name']}\` has characters that are not allowed or is too long.`,
    fix: () => 'Use letters, digits, dots, colons, hyphens and underscores only.',
    why: 'The register sends these names to the source unchanged.',
  },
  'schema/invalid': {
    severity: 'error',
    title: 'Value is not allowed',
    what: (args) => `${field(args)} breaks the rule \`${args['keyword']}\` of its schema.`,
    fix: (args) => `Compare it with the description of the field${about(args)}.`,
    why: 'Programs that read the register rely on the schema.',
  },
} satisfies Readonly<Record<string, Message>>;
