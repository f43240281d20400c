import { afterEach, expect, it } from 'vitest';

import { SMALL_CATALOGUE } from '../testing/catalogue-fixture.ts';
import {
  serviceEvidence,
  writeEvidenceFolder,
  type EvidenceFolder,
} from '../testing/evidence-fixture.ts';
import { forgetCatalogue, getCatalogue } from './catalogue.ts';

const { CATALOGUE_DIR, EVIDENCE_DIR } = process.env;
const folders: EvidenceFolder[] = [];
afterEach(() => {
  folders.splice(0).forEach((one) => one.dispose());
  forgetCatalogue();
  restore('CATALOGUE_DIR', CATALOGUE_DIR);
  restore('EVIDENCE_DIR', EVIDENCE_DIR);
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}

it('the pages know what lies in EVIDENCE_DIR, and nothing without', async () => {
  process.env['CATALOGUE_DIR'] = SMALL_CATALOGUE;
  const made = writeEvidenceFolder({ services: [serviceEvidence('borough/parks-api')] });
  folders.push(made);
  process.env['EVIDENCE_DIR'] = made.folder;
  forgetCatalogue();
  expect([...(await getCatalogue()).evidence.services.keys()]).toEqual(['borough/parks-api']);
  process.env['EVIDENCE_DIR'] = '';
  forgetCatalogue();
  expect((await getCatalogue()).evidence.services.size).toBe(0);
});
