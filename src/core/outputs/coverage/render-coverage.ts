import { PROFILE } from '../dcat/record-resource.ts';
import type { WriterContext } from '../markdown/render-inlines.ts';
import { renderPageModel } from '../markdown/render-page-model.ts';
import type { Output } from '../output.ts';
import { renderJson } from '../render-json.ts';
import type { ClassCoverage } from './count-coverage.ts';
import { COVERAGE_FILE, coveragePage, type CoverageReport } from './coverage-page.ts';

/** Writes the figures for programs, and the page's Markdown twin. */
export function renderCoverage(
  classes: readonly ClassCoverage[],
  context: WriterContext,
): Output[] {
  const report: CoverageReport = { profile: PROFILE, classes };
  const page = coveragePage(report, context.catalogue.settings.language);
  return [
    { path: COVERAGE_FILE.slice(1), content: renderJson(report) },
    renderPageModel(page, context),
  ];
}
