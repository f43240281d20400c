import type { Agreement, DataRequest, Dataset } from '../../core/generated/types.ts';
import { identifyFile, type Entry, type EntryKind, type Register } from '../../core/model/entry.ts';
import { validateFiles } from '../../core/validate/validate-files.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { PREVIEW_COLUMNS, PREVIEW_FILES } from './preview-files.ts';

/** Texts that try to become markup or script wherever they are shown. */
export const HOSTILE_TEXTS = [
  `</script><script>window.__broken = 1</script>`,
  `"><img src=x onerror="window.__broken = 2">`,
  `<svg onload=window.__broken=3>`,
  `' onmouseover='window.__broken=4`,
  `[click](javascript:window.__broken=5) ![x](https://evil.example/pixel.png)`,
  `{{constructor.constructor('window.__broken=6')()}}`,
  `</title><iframe src="https://evil.example/"></iframe>`,
  `<!--<script>window.__broken=7</script>`,
] as const;

/** Addresses that must never become a link. */
export const HOSTILE_URLS = [
  'javascript:window.__broken=8',
  'JaVaScRiPt:window.__broken=9',
  'data:text/html,<script>window.__broken=10</script>',
  'file:///etc/passwd',
  'vbscript:msgbox(1)',
  'https://user:password@evil.example/',
] as const;

/** Fills a register with the real vocabularies and one dataset for each hostile text, checked by nobody. */
export async function hostileRegister(register: {
  [Kind in EntryKind]: Map<string, Entry<Kind>>;
}): Promise<Register> {
  const { files } = await loadCatalogue('catalogue');
  const shared = files.filter(({ file }) =>
    /^(vocabularies|publishers)\/|^[a-z]+\.yaml$/.test(file),
  );
  const real = validateFiles(shared, { today: '2026-01-01' }).register;
  const [publisher] = real.publisher.keys();
  HOSTILE_TEXTS.forEach((text, index) => {
    const id = `${publisher}/hostile-${index}`;
    const file = `datasets/${id}.yaml`;
    register.dataset.set(id, {
      ...identifyFile(file)!,
      file,
      fields: {
        ...(index === 0 ? withFiles(hostileDataset(text)) : hostileDataset(text)),
        ...(index % 2 === 1 && { access: hostileAccess(text) }),
      },
    } as Entry<'dataset'>);
  });
  const file = 'agreements/hostile-terms.yaml';
  register.agreement.set('hostile-terms', {
    ...identifyFile(file)!,
    file,
    fields: hostileAgreement(HOSTILE_TEXTS[1]),
  } as Entry<'agreement'>);
  for (const status of ['open', 'refused', 'answered'] as const) {
    const asked = `requests/hostile-${status}.yaml`;
    register.request.set(`hostile-${status}`, {
      ...identifyFile(asked)!,
      file: asked,
      fields: hostileRequest(HOSTILE_TEXTS[0], status, `${publisher}/hostile-0`),
    } as Entry<'request'>);
  }
  const { dataset, agreement, request } = register;
  return { ...register, ...real, dataset, agreement, request };
}

/** The first one also has files and services that can be previewed. */
function withFiles(dataset: Dataset): Dataset {
  return {
    ...dataset,
    distributions: [...dataset.distributions!, ...PREVIEW_FILES],
    columns: [...dataset.columns!, ...PREVIEW_COLUMNS],
  };
}

function hostileDataset(text: string): Dataset {
  return {
    title: `Hostile ${text}`,
    summary: `Summary ${text}`,
    description: `${text}\n\n# Heading ${text}\n\n${HOSTILE_URLS.map((url) => `[link](${url}) <${url}>`).join('\n\n')}`,
    status: 'current',
    themes: ['housing'],
    keywords: [`hostile ${text}`],
    access: { level: 'open' },
    licence: 'ogl-uk-3-0',
    attribution: text,
    modified: text,
    frequency: 'annual',
    coverage: {
      places: [text],
      period: { start: text, end: text },
      granularity: text,
      boundaries: text,
    },
    distributions: HOSTILE_URLS.map((url) => ({ title: text, url, format: 'csv' })),
    columns: [{ name: text, title: text, description: text, values: [text] }],
    version: text,
    provenance: { method: text, derivedFrom: [...HOSTILE_URLS] },
    limitations: text,
    usedBy: HOSTILE_URLS.map((url) => ({ title: text, url, kind: 'app' as const })),
    contact: { name: text, url: HOSTILE_URLS[0] },
    landingPage: HOSTILE_URLS[1],
    documentation: HOSTILE_URLS.map((url) => ({ title: text, url })),
    sameAs: [...HOSTILE_URLS],
  };
}

/** Every second one has a page for a request. */
function hostileAccess(text: string): Dataset['access'] {
  return {
    level: 'restricted',
    reason: text,
    explanation: text,
    personalData: 'special-category',
    lawfulBasis: text,
    request: {
      url: HOSTILE_URLS[0],
      email: text,
      decidedBy: text,
      cost: text,
      audiences: [{ who: text, condition: 'yes' }],
      steps: [text],
      agreements: ['hostile-terms'],
      legalGateways: [text],
    },
  };
}

/** Its dates let the tests read it before, near and after its end. */
function hostileAgreement(text: string): Agreement {
  return {
    title: `Terms ${text}`,
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

function hostileRequest(
  text: string,
  status: DataRequest['status'],
  answeredBy: string,
): DataRequest {
  return {
    title: `${status} ${text}`,
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
