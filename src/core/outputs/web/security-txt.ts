import { address } from '../address.ts';
import type { Output, OutputContext, OutputFamily } from '../output.ts';
import { lastChangeOf } from './last-change.ts';

/** Where to report a weakness, for people who look at the usual place first. */
export const securityTxt: OutputFamily = {
  id: 'security',
  title: 'security.txt',
  about: 'Where to report a weakness of the site, or data that should not be public, in private.',
  standard: { title: 'RFC 9116', url: 'https://www.rfc-editor.org/rfc/rfc9116' },
  stability: 'stable',
  addresses: [
    address('/.well-known/security.txt', 'text/plain', 'The private report page of the repository'),
  ],
  render,
};

/**
 * The file is left out where git does not say when the register last changed: `Expires` is mandatory, and may not be
 * read from the clock, for the same input gives the same files.
 */
function* render(context: OutputContext): Generator<Output> {
  const { repository, defaultBranch, language } = context.catalogue.settings;
  const changed = lastChangeOf(context);
  if (changed === undefined) return;
  const root = repository.replace(/\/$/, '');
  const lines = [
    `Contact: ${root}/security/advisories/new`,
    `Expires: ${aYearAfter(changed)}T00:00:00Z`,
    `Preferred-Languages: ${language.split('-')[0]}`,
    `Canonical: ${context.absolute('/.well-known/security.txt')}`,
    `Policy: ${root}/blob/${defaultBranch}/.github/SECURITY.md`,
  ];
  yield { path: '.well-known/security.txt', content: `${lines.join('\n')}\n` };
}

/** RFC 9116 (2.5.5) asks for less than a year from now; the change lies before now. */
function aYearAfter(day: string): string {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
