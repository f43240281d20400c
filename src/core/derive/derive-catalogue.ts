import type { Register } from '../model/entry.ts';
import { NO_EVIDENCE, type Evidence } from '../model/evidence.ts';
import type { InsightContent } from '../insight/insight-content.ts';
import type { InterfaceDescription } from '../model/interface-description.ts';
import { compareText } from '../model/compare-text.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import { ownerOf, publisherOf } from '../model/keys.ts';
import { UserError } from '../model/user-error.ts';
import { applyOverlays } from './apply-overlays.ts';
import type {
  AgreementRecord,
  Catalogue,
  CommunityRecord,
  DatasetRecord,
  HarvestedFrom,
  InsightRecord,
  ListedRecord,
  ModelRecord,
  PublisherRecord,
  RecordChange,
  SeriesRecord,
  ServiceRecord,
} from './catalogue.ts';
import { collectVocabularies } from './collect-vocabularies.ts';
import { computeRelated } from './compute-related.ts';
import { groupRecords } from './group-records.ts';
import { linkRecords } from './link-records.ts';
import { linkWorks } from './link-works.ts';

export interface DeriveOptions {
  /** File inside the catalogue folder → its last change; empty if the history is not known. */
  readonly changes?: ReadonlyMap<string, RecordChange>;
  /** What the reviewed copies of interface descriptions say, by path inside the catalogue folder. */
  readonly descriptions?: ReadonlyMap<string, InterfaceDescription>;
  /** The texts of insights and the extracts beside them, by slug. */
  readonly insights?: ReadonlyMap<string, InsightContent>;
  /** What the monitor saw. */
  readonly evidence?: Evidence;
}

/**
 * Makes the catalogue that everything is rendered from: overlays applied, links followed both ways, lists sorted.
 * Leaves out records of a publisher that is not in the register; the rules report them.
 * @throws if the register does not have a valid `catalogue.yaml`
 */
export function deriveCatalogue(register: Register, options: DeriveOptions = {}): Catalogue {
  const settings = register.catalogue.get('catalogue')?.fields;
  if (!settings) {
    throw new UserError('catalogue.yaml is missing or not valid: run `npm run check` to see why.');
  }
  const byTitle = new Intl.Collator(settings.language, { numeric: true });

  const publishers = new Map<string, PublisherRecord>();
  for (const { id, file, fields } of sortById(register.publisher.values())) {
    publishers.set(id, { id, file, path: `/publishers/${id}/`, fields });
  }
  const place = (kind: string, id: string, file: string, owner = publisherOf(id)) => {
    const publisher = publishers.get(owner);
    const key = `${kind}/${id}`;
    const lastChange = options.changes?.get(file);
    return publisher && { id, file, key, path: `/${key}/`, publisher, lastChange };
  };

  const merged = sortById(applyOverlays(register));
  const serviceEntries = sortById(register.service.values());
  const links = linkRecords(merged, new Map(serviceEntries.map(({ id, fields }) => [id, fields])));
  const published = merged.filter(({ fields }) => fields.status !== 'draft');
  const related = computeRelated(published.filter(({ fields }) => fields.status === 'current'));
  const present = new Set(merged.map(({ id }) => id));
  const known = (ids: readonly string[] | undefined, set: { has(id: string): boolean }) =>
    (ids ?? []).filter((id) => set.has(id));

  const services = new Map<string, ServiceRecord>();
  for (const { id, file, fields } of serviceEntries) {
    const base = place('services', id, file);
    if (!base) continue;
    const serves = known(links.datasetsOfService.get(id), present);
    const copy = fields.descriptionFile?.copy;
    const description = options.descriptions?.get(`services/${base.publisher.id}/${copy}`);
    services.set(id, { kind: 'service', ...base, fields, serves, description });
  }

  const datasets = new Map<string, DatasetRecord>();
  for (const { id, file, fields, origins, harvestedId } of merged) {
    const base = place('datasets', id, file);
    if (!base) continue;
    datasets.set(id, {
      kind: 'dataset',
      ...base,
      fields,
      services: known(links.servicesOfDataset.get(id), services),
      laterVersions: links.laterVersions.get(id) ?? [],
      supersedes: links.supersedes.get(id) ?? [],
      derivedWorks: links.derivedWorks.get(id) ?? [],
      related: related.get(id) ?? [],
      formats: [...new Set((fields.distributions ?? []).map(({ format }) => format))],
      origins,
      harvestedFrom: harvestedId === undefined ? undefined : harvestedFrom(register, harvestedId),
    });
  }

  const newestFirst = (a: string, b: string): number => {
    const key = (id: string) => {
      const { title, coverage, issued } = datasets.get(id)!.fields;
      return `${coverage?.period?.end ?? coverage?.period?.start ?? issued ?? ''} ${title}`;
    };
    return byTitle.compare(key(b), key(a));
  };
  const series = new Map<string, SeriesRecord>();
  for (const { id, file, fields } of sortById(register.series.values())) {
    const base = place('series', id, file);
    if (!base) continue;
    const members = known(links.membersOfSeries.get(id), datasets).sort(newestFirst);
    series.set(id, { kind: 'series', ...base, fields, members });
  }

  const models = new Map<string, ModelRecord>();
  for (const { id, file, fields } of sortById(register.model.values())) {
    const base = place('models', id, file);
    if (base) models.set(id, { kind: 'model', ...base, fields });
  }
  const insights = new Map<string, InsightRecord>();
  for (const entry of sortById(register.insight.values())) {
    const { id, file, fields } = entry;
    const base = place('insights', id, file, ownerOf(entry));
    if (base) insights.set(id, { kind: 'insight', ...base, fields });
  }
  const communities = new Map<string, CommunityRecord>();
  for (const entry of sortById(register.community.values())) {
    const { id, file, fields } = entry;
    const base = place('communities', id, file, ownerOf(entry));
    if (base) communities.set(id, { kind: 'community', ...base, fields });
  }
  const uses = new Map(
    sortById(register.use.values())
      .sort((a, b) => compareText(b.fields.from, a.fields.from))
      .map(({ id, file, fields }) => [
        id,
        { id, file, path: `/uses/#use-${id.replace('/', '-')}`, fields },
      ]),
  );

  const agreements = new Map<string, AgreementRecord>();
  for (const { id, file, fields } of sortById(register.agreement.values())) {
    agreements.set(id, {
      ...{ id, file, fields, path: `/agreements/${id}/` },
      datasets: known(links.datasetsOfAgreement.get(id), datasets),
      services: known(links.servicesOfAgreement.get(id), services),
    });
  }

  const requests = new Map(
    sortById(register.request.values())
      .sort((a, b) => compareText(b.fields.asked, a.fields.asked))
      .map(({ id, file, fields }) => [id, { id, file, path: `/requests/#request-${id}`, fields }]),
  );

  const all = [datasets, services, series, models, insights, communities];
  const listed = all
    .flatMap((records): ListedRecord[] => [...records.values()])
    .filter((record) => record.kind !== 'dataset' || record.fields.status !== 'draft')
    .sort((a, b) => byTitle.compare(a.fields.title, b.fields.title) || (a.key < b.key ? -1 : 1));

  return deepFreeze({
    settings,
    vocabularies: collectVocabularies(register),
    publishers,
    datasets,
    services,
    series,
    models,
    insights,
    communities,
    uses,
    chains: linkWorks(register, new Set(listed.map(({ key }) => key))),
    agreements,
    requests,
    redirects: register.redirects.get('redirects')?.fields.redirects ?? [],
    synonyms: register.synonyms.get('synonyms')?.fields ?? { synonyms: [], acronyms: [] },
    insightContents: options.insights ?? new Map(),
    evidence: options.evidence ?? NO_EVIDENCE,
    listed,
    groups: groupRecords(listed),
  });
}

function harvestedFrom(register: Register, id: string): HarvestedFrom {
  const source = id.slice(0, id.indexOf('/'));
  const settings = register.source.get(source)?.fields;
  const page = register.harvested.get(id)?.fields.harvest.url;
  return { title: settings?.title ?? source, url: page ?? settings?.url };
}

function sortById<T extends { readonly id: string }>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
