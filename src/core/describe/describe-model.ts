import type { ModelRecord } from '../derive/catalogue.ts';
import type { Model } from '../generated/types.ts';
import { describeChain } from './describe-chain.ts';
import { describeCommon, describeCoverage } from './describe-common.ts';
import { describeSources } from './describe-sources.ts';
import type { FactSource } from './fact-source.ts';
import type { SourceFacts } from './facts.ts';
import { MODEL_FIELDS } from './model-fields.ts';
import { sameFacts } from './same-facts.ts';
import { safeLinks, safeUrl } from './safe-url.ts';
import type { ModelFacts, ReachFacts, TransparencyFacts } from './work-facts.ts';

/** A model: what it reads, what it makes, and who uses that. */
export function describeModelFacts(record: ModelRecord, source: FactSource): ModelFacts {
  const { fields } = record;
  const { licence: id } = fields;
  const licence = id === undefined ? undefined : source.licence(id);
  const outputs = describeSources(fields.outputs, source);
  const transparency = describeTransparency(fields.transparency);
  return {
    kind: 'model',
    ...describeCommon(record, source),
    ...describeCoverage(fields.coverage, source),
    ...sameFacts(fields, MODEL_FIELDS),
    inputs: describeSources(fields.inputs, source),
    outputs,
    ...safeUrl('code', fields.code),
    ...(licence && { licence }),
    ...(id !== undefined && { licenceTerm: source.licenceTerm(id) }),
    decisions: safeLinks(fields.decisions),
    ...(transparency && { transparency }),
    reach: describeReach(record, outputs, source),
  };
}

function describeTransparency(transparency: Model['transparency']): TransparencyFacts | undefined {
  if (!transparency) return undefined;
  const { url, published, ...says } = transparency;
  const safe = safeUrl('url', url);
  return safe.url === undefined
    ? undefined
    : { url: safe.url, ...(published !== undefined && { published }), says };
}

/** Other models, insights, communities and data that use what it makes; each once, itself left out. */
function describeReach(
  { key }: ModelRecord,
  outputs: readonly SourceFacts[],
  source: FactSource,
): ReachFacts[] {
  const found = new Map<string, ReachFacts>();
  for (const { record: output } of outputs) {
    if (!output) continue;
    const { readBy, insights, communities } = describeChain(output.key, source);
    const made = (source.catalogue.datasets.get(output.id)?.derivedWorks ?? []).flatMap(
      (id) => source.dataset(id) ?? [],
    );
    for (const record of [...made, ...readBy, ...insights, ...communities]) {
      if (record.key !== key && !found.has(record.key)) {
        found.set(record.key, { record, through: output });
      }
    }
  }
  return [...found.values()];
}
