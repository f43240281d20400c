import { compareText } from '../../model/compare-text.ts';
import type { RegisterRule } from '../rule.ts';
import { isDownload } from '../../model/data-file.ts';
import { finding } from './support/finding.ts';
import { normaliseUrl } from '../../model/normalise.ts';

/** Files that two entries both claim. Pages and interfaces may serve many datasets, so only files count. */
export const distributionSharedUrl: RegisterRule = {
  scope: 'register',
  codes: ['distribution/url-in-other-entry'],
  *check({ register }) {
    const first = new Map<string, string>();
    const entries = [...register.dataset.values()].sort((a, b) => compareText(a.id, b.id));
    for (const entry of entries) {
      for (const [index, { url, service }] of (entry.fields.distributions ?? []).entries()) {
        if (url === undefined || service !== undefined || !isDownload(url)) continue;
        const address = normaliseUrl(url);
        const other = first.get(address);
        if (other === undefined) first.set(address, entry.id);
        else if (other !== entry.id) {
          const path = ['distributions', index, 'url'];
          yield finding('distribution/url-in-other-entry', entry, path, { other });
        }
      }
    }
  },
};
