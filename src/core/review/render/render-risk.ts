import { markdownMessage } from '../../report/escape.ts';
import type { ReviewReport } from '../review-report.ts';
import { listItems } from './render-list.ts';
import type { ReviewPlace } from './review-place.ts';

/** The first lines: risk and why, whether the owner proposes it, what prevents it. */
export function renderRisk(
  { risk, ownership, isReady, errors, ...rest }: ReviewReport,
  { preview }: ReviewPlace,
  most: number,
): string {
  const { changes, otherPaths, unlisted } = rest;
  const count =
    changes.length + otherPaths.length + (unlisted?.changes ?? 0) + (unlisted?.otherPaths ?? 0);
  if (count === 0) return '## Review\n\nNothing has changed.';
  const by = ownership.isOwner ? 'proposed by the owner' : 'not proposed by its owner';
  const facts = [
    `${risk.level} risk`,
    `${count} ${count === 1 ? 'file' : 'files'}`,
    by,
    errors === 0 ? 'no errors' : `${errors} ${errors === 1 ? 'error' : 'errors'}`,
  ];
  const reasons =
    risk.reasons.length > 0
      ? listItems(
          risk.reasons.map(({ level, text }) => `${level}: ${markdownMessage(text)}`),
          most,
        )
      : ['Nothing about access, licence, personal data, publishers, removals or new hosts.'];
  const ready = isReady
    ? ['', 'Ready: a low-risk change by the owner. It still needs a maintainer.']
    : [];
  const link = preview === undefined ? '' : ` · [see how it would look](${preview})`;
  return ['## Review', '', `**${facts.join(' · ')}**${link}`, '', ...reasons, ...ready].join('\n');
}
