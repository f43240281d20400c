import type { DataFacts } from '../../describe/facts.ts';
import { datasetResource } from './dataset-resource.ts';
import type { Resource } from './graph.ts';
import { recordResource } from './record-resource.ts';
import { memberResources, seriesResource } from './series-resource.ts';
import { serviceResource } from './service-resource.ts';
import type { SharedResources } from './shared-resources.ts';

/** The description of one record: the thing, and the entry about it. */
export interface RecordGraph {
  readonly facts: DataFacts;
  readonly thing: Resource;
  /** Absent if it is unknown when the entry last changed. */
  readonly record: Resource | undefined;
}

export function recordGraph(facts: DataFacts, shared: SharedResources): RecordGraph {
  return {
    facts,
    thing: thingResource(facts, shared),
    record: recordResource(facts, shared),
  };
}

/** The roots of a file about one record alone. */
export function rootsOf(
  { facts, thing, record }: RecordGraph,
  shared: SharedResources,
): Resource[] {
  return [
    thing,
    ...(record ? [record] : []),
    ...(facts.kind === 'series' ? memberResources(facts, shared) : []),
  ];
}

function thingResource(facts: DataFacts, shared: SharedResources): Resource {
  switch (facts.kind) {
    case 'dataset':
      return datasetResource(facts, shared);
    case 'service':
      return serviceResource(facts, shared);
    case 'series':
      return seriesResource(facts, shared);
  }
}
