import { buildSite } from '../../cli/build.ts';
import { deriveCatalogue } from '../../core/derive/derive-catalogue.ts';
import { identifyFile } from '../../core/model/entry.ts';
import { renderEntryYaml } from '../../core/contribute/render-entry-yaml.ts';
import { loadOnce, type LoadedCatalogue } from '../../site/catalogue.ts';
import { hostileHistory } from './hostile-history.ts';
import { hostileRegister } from './hostile-register.ts';

/**
 * Builds a site from entries that never passed a check, to show that the renderers do not rely on one.
 * The result takes the place that the pages read from.
 */
const { problems } = await loadOnce();
const shared = globalThis as Record<symbol, unknown>;
const register = await hostileRegister();
const catalogue = deriveCatalogue(register);
const loaded: LoadedCatalogue = {
  catalogue,
  history: hostileHistory(catalogue),
  problems,
  // Nothing is left out: that is what the renderers are tried with.
  leftOut: [],
  lists: [],
  register,
  texts: new Map(
    [...register.dataset.values(), ...register.model.values(), ...register.community.values()].map(
      ({ file, fields }) => [file, renderEntryYaml(identifyFile(file)!, fields)],
    ),
  ),
};
shared[Symbol.for('register.loaded-catalogue')] = Promise.resolve(loaded);
await buildSite({ out: process.argv.at(-1)! });
