import type { Evidence, LinkEvidence } from '../../model/evidence.ts';
import type { AgentFacts, DatasetFacts } from '../facts.ts';
import type { RegisterFacts } from '../register-facts.ts';

/** A link that is broken or has moved, with the record that gives it. */
export interface FaultyLink {
  readonly record: DatasetFacts;
  /** Title of the distribution. */
  readonly title: string;
  readonly evidence: LinkEvidence & { readonly interval: string };
}

/** How the links to files are that a publisher's open datasets give; each address counts once. */
export interface LinkHealth {
  readonly publisher: AgentFacts;
  readonly counts: Readonly<Record<LinkEvidence['state'] | 'unchecked', number>>;
  /** The newest check among them; undefined where none was checked. */
  readonly checked: string | undefined;
  /** Broken ones first, then by title of the record. */
  readonly faults: readonly FaultyLink[];
}

/** Sums up link checks by publisher, those with most broken links first, then by name. */
export function computeLinkHealth(
  { about, listed }: RegisterFacts,
  { links }: Evidence,
): LinkHealth[] {
  const byName = new Intl.Collator(about.language).compare;
  const datasets = listed.filter((record) => record.kind === 'dataset');
  return [...Map.groupBy(datasets, ({ publisher }) => publisher)]
    .map(([publisher, records]) => summarise(publisher, records, links))
    .filter(({ counts }) => Object.values(counts).some((number) => number > 0))
    .sort(
      (a, b) => b.counts.broken - a.counts.broken || byName(a.publisher.name, b.publisher.name),
    );
}

function summarise(
  publisher: AgentFacts,
  records: readonly DatasetFacts[],
  links: Evidence['links'],
): LinkHealth {
  const counts = { broken: 0, moved: 0, unknown: 0, works: 0, unchecked: 0 };
  const seen = new Set<string>();
  const faults: FaultyLink[] = [];
  let checked: string | undefined;
  for (const record of records) {
    for (const { url, title } of record.distributions) {
      const evidence = links.get(url);
      const isFault = evidence?.state === 'broken' || evidence?.state === 'moved';
      if (isFault) faults.push({ record, title, evidence });
      if (seen.has(url)) continue;
      seen.add(url);
      counts[evidence?.state ?? 'unchecked']++;
      if (evidence && evidence.checked > (checked ?? '')) ({ checked } = evidence);
    }
  }
  faults.sort((a, b) => rank(a) - rank(b));
  return { publisher, counts, checked, faults };
}

const rank = ({ evidence }: FaultyLink): number => (evidence.state === 'broken' ? 0 : 1);
