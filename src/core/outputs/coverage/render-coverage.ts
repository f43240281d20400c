import { PROFILE } from '../dcat/record-resource.ts';
import { codeSpan, markdownLink } from '../../words/escape-markdown.ts';
import { renderMarkdownPage, section } from '../markdown/markdown-page.ts';
import { twinPath } from '../markdown/twin-path.ts';
import type { Output, OutputContext } from '../output.ts';
import { renderJson } from '../render-json.ts';
import type { ClassCoverage, PropertyCoverage } from './count-coverage.ts';
import { PROFILE_TITLE } from './dcat-ap-properties.ts';
import { COVERAGE_PAGE } from '../../describe/guides/developers/coverage-page.ts';

/** The same as a page. */
export const COVERAGE_TITLE = 'What the records say';
export const COVERAGE_LEAD =
  'How many records have each property of the European profile for open data portals, counted in the files of this register.';

/** Where programs find the figures. */
export const COVERAGE_FILE = '/developers/coverage.json';

/** What is in the file. */
export interface CoverageReport {
  readonly profile: string;
  readonly classes: readonly ClassCoverage[];
}

/** Writes the figures for programs, and the page's Markdown twin. */
export function renderCoverage(
  classes: readonly ClassCoverage[],
  context: Pick<OutputContext, 'absolute'>,
): Output[] {
  const report: CoverageReport = { profile: PROFILE, classes };
  return [
    { path: COVERAGE_FILE.slice(1), content: renderJson(report) },
    renderMarkdownPage(
      {
        path: COVERAGE_PAGE,
        title: COVERAGE_TITLE,
        blocks: [
          COVERAGE_LEAD,
          `The profile is ${markdownLink(PROFILE_TITLE, PROFILE)}. For programs: ${markdownLink('the figures as JSON', context.absolute(COVERAGE_FILE))}.`,
          ...classes.map((item) => section(`${item.label} (${item.class})`, tableOf(item))),
        ],
      },
      context,
    ),
  ];
}

/** Address of the twin below the site's root, with a leading slash. */
export const COVERAGE_TWIN = twinPath(COVERAGE_PAGE);

/** Where a property comes from, for people. */
export function sourceOf({ from }: PropertyCoverage): string {
  return from ?? 'no field in the register';
}

function tableOf({ members, properties }: ClassCoverage): string {
  const rows = properties.map(
    (item) =>
      `| ${codeSpan(item.property)} | ${item.obligation} | ${item.have} of ${members} | ${sourceOf(item)} |`,
  );
  return ['| Property | DCAT-AP | Have it | From |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
