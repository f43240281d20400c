import { describeRegister } from '../core/describe/describe-register.ts';
import type { Absolute } from '../core/describe/iris.ts';
import type { RegisterFacts } from '../core/describe/register-facts.ts';
import { loadOnce, type LoadedCatalogue } from './catalogue.ts';

/** The configuration and the pages are two instances of this module in one process; see `catalogue.ts`. */
const SHARED = Symbol.for('register.facts');
const shared = globalThis as {
  [SHARED]?: { loaded: LoadedCatalogue; root: string; facts: RegisterFacts };
};

/** What is said of the register's records on a site at these addresses: described once for outputs and pages. */
export async function factsAt(absolute: Absolute): Promise<RegisterFacts> {
  const loaded = await loadOnce();
  const root = absolute('/');
  const known = shared[SHARED];
  if (known?.loaded === loaded && known.root === root) return known.facts;
  const facts = describeRegister(loaded.catalogue, absolute, loaded.history);
  shared[SHARED] = { loaded, root, facts };
  return facts;
}
