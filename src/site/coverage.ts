import { COVERAGE_FILE, type CoverageReport } from '../core/outputs/coverage/coverage-page.ts';
import { dcat } from '../core/outputs/dcat/render-dcat.ts';
import { coverageText, outputContext } from './outputs.ts';
import { siteLocation } from './site-location.ts';

/**
 * The figures of the built file. In development they are counted again, because the catalogue may have changed and
 * nobody may have requested the file.
 */
export async function getCoverage(): Promise<CoverageReport> {
  const written = import.meta.env.DEV ? undefined : coverageText();
  return JSON.parse(written ?? (await countCoverage())) as CoverageReport;
}

async function countCoverage(): Promise<string> {
  for (const { path, content } of dcat.render(await outputContext(await siteLocation()))) {
    if (`/${path}` === COVERAGE_FILE) return content as string;
  }
  throw new Error(`coverage: nothing renders ${COVERAGE_FILE}`);
}
