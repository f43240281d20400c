import type { Catalogue, ListedRecord } from '../derive/catalogue.ts';
import type { History } from '../derive/history.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import { DATA_KINDS } from '../model/keys.ts';
import { once } from '../model/once.ts';
import { compareText } from '../model/compare-text.ts';
import { describeAgreement } from './describe-agreement.ts';
import { describeCatalogueFacts } from './describe-catalogue.ts';
import { describeDataRequest } from './describe-data-request.ts';
import { describeListed } from './describe-listed.ts';
import { describeUse } from './describe-use.ts';
import { createFactSource } from './create-fact-source.ts';
import type { DataFacts, DatasetFacts, SeriesFacts, ServiceFacts } from './facts.ts';
import type { ListedFacts } from './listed-facts.ts';
import type { CommunityFacts, InsightFacts, ModelFacts } from './work-facts.ts';
import type { Absolute } from './iris.ts';
import type { RegisterFacts } from './register-facts.ts';

/** Describes the register. One call serves a whole build: what it gives remembers what was described. */
export function describeRegister(
  catalogue: Catalogue,
  absolute: Absolute,
  history?: History,
): RegisterFacts {
  const source = createFactSource(catalogue, absolute, history);
  const of = once((record: ListedRecord): ListedFacts =>
    deepFreeze(describeListed(record, source)),
  );
  const list = once((order: 'listed' | 'byKey' | ListedRecord['kind']): readonly ListedFacts[] => {
    if (order === 'listed') return catalogue.listed.map(of);
    if (order === 'byKey') {
      return [...catalogue.listed].sort((a, b) => compareText(a.key, b.key)).map(of);
    }
    return list('byKey').filter(({ kind }) => kind === order);
  });
  const data = once((order: 'listed' | 'byKey') => list(order).filter(isData));
  const about = once(() => deepFreeze(describeCatalogueFacts(source)));
  return {
    get about() {
      return about(undefined);
    },
    get listed() {
      return list('listed');
    },
    get data() {
      return data('listed');
    },
    get byKey() {
      return data('byKey');
    },
    get datasets() {
      return list('dataset') as readonly DatasetFacts[];
    },
    get services() {
      return list('service') as readonly ServiceFacts[];
    },
    get series() {
      return list('series') as readonly SeriesFacts[];
    },
    get models() {
      return list('model') as readonly ModelFacts[];
    },
    get insights() {
      return list('insight') as readonly InsightFacts[];
    },
    get communities() {
      return list('community') as readonly CommunityFacts[];
    },
    get publishers() {
      return [...catalogue.publishers.values()].map(source.agent);
    },
    get requests() {
      return [...catalogue.requests.values()].map((one) => describeDataRequest(one, source));
    },
    get uses() {
      return [...catalogue.uses.values()].map((one) => describeUse(one, source));
    },
    of: of as RegisterFacts['of'],
    publisher: source.agent,
    agreement: once((record) => deepFreeze(describeAgreement(record, source))),
  };
}

function isData(facts: ListedFacts): facts is DataFacts {
  return (DATA_KINDS as readonly string[]).includes(facts.kind);
}
