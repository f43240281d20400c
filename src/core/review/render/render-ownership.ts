import { escapeMarkdown, markdownCode } from '../../report/escape.ts';
import type { PublisherStake, ReviewReport } from '../review-report.ts';
import { clip } from './clip.ts';
import { listItems, renderSection } from './render-list.ts';

/** Whose entries these are, and who to ask. Accounts are in code spans, so that GitHub notifies nobody. */
export function renderOwnership({ ownership }: ReviewReport, most: number): string {
  const { author, publishers, shared } = ownership;
  const items = [
    ...(author === undefined ? ['The author’s number is unknown, so nobody counts as owner.'] : []),
    ...publishers.map(describeStake),
    ...(shared.length > 0
      ? [
          `${shared.length} changed ${shared.length === 1 ? 'file does' : 'files do'} not belong to a publisher: the register’s maintainers decide.`,
        ]
      : []),
  ];
  return publishers.length + shared.length === 0
    ? ''
    : renderSection('Who', listItems(items, most));
}

function describeStake({ id, name, isOwner, maintainers, contact }: PublisherStake): string {
  const who = `${escapeMarkdown(clip(name))} (${markdownCode(clip(id))})`;
  if (isOwner) return `${who}: the author looks after these entries.`;
  const asks = [
    ...maintainers.slice(0, MOST_NAMES).map((account) => markdownCode(clip(account))),
    ...(contact ? [contactLine(contact)] : []),
  ];
  const asked = asks.length > 0 ? asks.join(', ') : 'the register’s maintainers';
  return `${who}: the author is not known to look after these entries. Ask ${asked}.`;
}

const MOST_NAMES = 5;

function contactLine({ name, address }: NonNullable<PublisherStake['contact']>): string {
  const role = escapeMarkdown(clip(name));
  return address === undefined ? role : `${role} (${markdownCode(clip(address))})`;
}
