import type {
  Access,
  Agreement,
  DataRequest,
  DataService,
  Dataset,
  DatasetSeries,
} from '../core/generated/types.ts';
import { HOSTILE_URLS, LEAK } from './hostile.ts';
import { hostileValue, type Kept } from './hostile-value.ts';

/*
 * Entries with a hostile text in every field that takes words, and hostile addresses in those that take addresses, past
 * all checks. The lists of fields stand here and nowhere else.
 */

const USE = { url: 'https://data.example.org/use', kind: 'paper' } as const;

/** What every record has. */
function words(text: string, addresses: readonly string[] = HOSTILE_URLS) {
  return {
    title: text,
    summary: text,
    description: text,
    keywords: [text],
    themes: ['housing'] as [string],
    contact: { name: text, email: `${text}@example.org`, url: addresses[0]! },
    landingPage: addresses.at(-1)!,
    documentation: [
      { title: text, url: 'https://data.example.org/docs' },
      ...addresses.map((url) => ({ title: text, url })),
    ],
    sameAs: [...addresses],
    identifiers: [{ scheme: text, value: text }],
  };
}

/** What names other records, or says that this one is not published as it is. */
const NOT_HERE: Kept = Object.fromEntries(
  'inSeries nextReview overlayOf pinned previousVersion services supersededBy withdrawalReason'
    .split(' ')
    .map((name) => [`/${name}`, undefined]),
);

/**
 * A dataset that is open, with one file at a good address, the last, and others at hostile ones.
 * @param addresses of pages and of other records; hostile too if left out
 */
export function hostileDataset(text: string, addresses: readonly string[] = HOSTILE_URLS): Dataset {
  const attack = { text, address: addresses[0]!, number: Number.NaN };
  return {
    // Each field that the schema has, also one that is new.
    ...(hostileValue('dataset.schema.json', attack, NOT_HERE) as Dataset),
    ...words(text, addresses),
    answers: [text],
    status: 'current',
    access: { level: 'open' },
    licence: 'ogl-uk-3-0',
    attribution: text,
    version: text,
    issued: text,
    modified: text,
    frequency: 'annual',
    coverage: {
      places: [text],
      period: { start: text, end: text },
      granularity: text,
      boundaries: text,
      bbox: [NaN, 0, 1, Infinity],
    },
    distributions: [
      ...HOSTILE_URLS.map((url) => ({ title: text, url, format: 'csv' })),
      {
        title: text,
        url: 'https://data.example.org/data.csv',
        format: 'csv',
        mediaType: text,
        modified: text,
        checksum: { algorithm: 'sha256', value: text },
        conformsTo: addresses[0]!,
      },
    ],
    columns: [{ name: text, title: text, unit: text, description: text, values: [text] }],
    provenance: { method: text, derivedFrom: [...addresses] },
    limitations: text,
    usedBy: [
      { ...USE, title: text },
      ...addresses.map((url) => ({ title: text, url, kind: 'app' as const })),
    ],
  };
}

/** Access that is not open, with a way in unless it is closed. */
export function hostileAccess(
  text: string,
  level: Exclude<Access['level'], 'open'>,
  address: string = HOSTILE_URLS[0],
): Access {
  return {
    level,
    reason: text,
    explanation: text,
    personalData: 'special-category',
    lawfulBasis: text,
    ...(level !== 'closed' && {
      request: {
        url: address,
        email: text,
        decidedBy: text,
        cost: text,
        audiences: [{ who: text, condition: 'yes' }],
        steps: [text],
        agreements: ['hostile-terms'],
        legalGateways: [text],
      },
    }),
  };
}

/** A dataset that is not open and whose entry gives its address away all the same. */
export function hostileClosedDataset(
  text: string,
  level: Exclude<Access['level'], 'open'>,
  addresses: readonly string[] = HOSTILE_URLS,
): Dataset {
  return {
    ...hostileDataset(text, addresses),
    access: hostileAccess(text, level, addresses[0]),
    distributions: [{ title: text, url: `${LEAK}people.csv`, format: 'csv' }],
  };
}

/** An open service. */
export function hostileService(text: string): DataService {
  return {
    ...words(text),
    answers: [text],
    status: 'live',
    protocol: 'rest',
    endpoint: 'https://data.example.org/api',
    authentication: { method: 'none', instructions: HOSTILE_URLS[0], note: text },
    rateLimit: text,
    access: { level: 'open' },
    licence: 'ogl-uk-3-0',
    attribution: text,
    promise: { support: text },
    noProbe: text,
  };
}

/** A series. */
export function hostileSeries(text: string): DatasetSeries {
  return { ...words(text), frequency: 'annual' };
}

/** An agreement, whose dates let tests read it before, near and after its end. */
export function hostileAgreement(text: string): Agreement {
  return {
    title: text,
    summary: text,
    description: text,
    kind: 'agreement',
    parties: [text],
    purpose: text,
    legalGateways: [text],
    start: '2026-04-01',
    end: '2027-03-31',
    review: '2027-01-31',
    url: HOSTILE_URLS[0],
  };
}

/** A request for data, with what each status asks for. */
export function hostileRequest(
  text: string,
  status: DataRequest['status'],
  answeredBy: string,
): DataRequest {
  return {
    title: text,
    need: text,
    purpose: text,
    holder: text,
    tried: text,
    status,
    asked: text,
    publisher: text,
    decided: text,
    answeredBy,
    reason: text,
    explanation: text,
    issue: HOSTILE_URLS[0],
  };
}
