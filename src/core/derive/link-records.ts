import type { DataService } from '../generated/types.ts';
import { compareText } from '../model/compare-text.ts';
import type { MergedDataset } from './apply-overlays.ts';

/**
 * Collects every link once, so that no page has to search the catalogue. Ignores links from drafts.
 * @returns links followed backwards: id of the target → ids of the records that point to it
 */
export function linkRecords(
  datasets: readonly MergedDataset[],
  services: ReadonlyMap<string, DataService>,
): ReturnType<typeof emptyLinks> {
  const links = emptyLinks();
  const served = (dataset: string, service: string): void => {
    links.servicesOfDataset.add(dataset, service);
    links.datasetsOfService.add(service, dataset);
  };
  for (const [id, service] of services) {
    for (const dataset of service.serves ?? []) served(dataset, id);
    for (const agreement of service.access.request?.agreements ?? []) {
      links.servicesOfAgreement.add(agreement, id);
    }
  }
  for (const { id, fields } of datasets) {
    if (fields.status === 'draft') continue;
    for (const service of fields.services ?? []) served(id, service);
    for (const { service } of fields.distributions ?? []) if (service) served(id, service);
    links.membersOfSeries.add(fields.inSeries, id);
    links.laterVersions.add(fields.previousVersion, id);
    links.supersedes.add(fields.supersededBy, id);
    for (const source of fields.provenance?.derivedFrom ?? []) links.derivedWorks.add(source, id);
    for (const agreement of fields.access.request?.agreements ?? []) {
      links.datasetsOfAgreement.add(agreement, id);
    }
  }
  return links;
}

function emptyLinks() {
  return {
    servicesOfDataset: new LinkMap(),
    datasetsOfService: new LinkMap(),
    membersOfSeries: new LinkMap(),
    laterVersions: new LinkMap(),
    supersedes: new LinkMap(),
    derivedWorks: new LinkMap(),
    datasetsOfAgreement: new LinkMap(),
    servicesOfAgreement: new LinkMap(),
  };
}

/** A map to sorted lists without duplicates. */
class LinkMap extends Map<string, string[]> {
  add(target: string | undefined, id: string): void {
    if (target === undefined) return;
    const ids = this.get(target);
    if (!ids) this.set(target, [id]);
    else if (!ids.includes(id)) {
      ids.push(id);
      ids.sort(compareText);
    }
  }
}
