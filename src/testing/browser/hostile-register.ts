import { identifyFile, type Entry, type EntryKind, type Register } from '../../core/model/entry.ts';
import { checkCity } from '../city.ts';
import { HOSTILE_URLS, MARKUP_TEXTS } from '../hostile.ts';
import {
  hostileAccess,
  hostileAgreement,
  hostileDataset,
  hostileRequest,
} from '../hostile-entries.ts';
import { PREVIEW_COLUMNS, PREVIEW_FILES } from './preview-files.ts';

const DESCRIPTION = HOSTILE_URLS.map((url) => `[link](${url}) <${url}>`).join('\n\n');

/** The city's publishers and vocabularies, with one dataset for each hostile text, checked by nobody. */
export async function hostileRegister(): Promise<Register> {
  const { register: city } = await checkCity();
  const [publisher] = city.publisher.keys();
  const datasets = MARKUP_TEXTS.map((text, index) => {
    const dataset = hostileDataset(text);
    return entry('dataset', `datasets/${publisher}/hostile-${index}.yaml`, {
      ...dataset,
      title: `Hostile ${text}`,
      summary: `Summary ${text}`,
      description: `${text}\n\n# Heading ${text}\n\n${DESCRIPTION}`,
      keywords: [`hostile ${text}`],
      // The first one also has files and services that can be previewed.
      ...(index === 0 && {
        distributions: [...dataset.distributions!, ...PREVIEW_FILES],
        columns: [...dataset.columns!, ...PREVIEW_COLUMNS],
      }),
      // Every second one has a page for a request.
      ...(index % 2 === 1 && { access: hostileAccess(text, 'restricted') }),
    });
  });
  const agreement = hostileAgreement(MARKUP_TEXTS[1]);
  const requests = (['open', 'refused', 'answered'] as const).map((status) => {
    const asked = hostileRequest(MARKUP_TEXTS[0], status, `${publisher}/hostile-0`);
    const title = `${status} ${MARKUP_TEXTS[0]}`;
    return entry('request', `requests/hostile-${status}.yaml`, { ...asked, title });
  });
  return {
    ...city,
    dataset: byId(datasets),
    service: new Map(),
    series: new Map(),
    harvested: new Map(),
    // They lead to entries that are not here.
    redirects: new Map(),
    agreement: byId([entry('agreement', 'agreements/hostile-terms.yaml', agreement)]),
    request: byId(requests),
  };
}

function entry<Kind extends EntryKind>(
  kind: Kind,
  file: string,
  fields: Entry<Kind>['fields'],
): Entry<Kind> {
  return { kind, id: identifyFile(file)!.id, file, fields };
}

function byId<Kind extends EntryKind>(entries: readonly Entry<Kind>[]): Map<string, Entry<Kind>> {
  return new Map(entries.map((one) => [one.id, one]));
}
