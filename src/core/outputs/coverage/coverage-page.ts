import { COVERAGE_PAGE } from '../../describe/guides/developers/coverage-page.ts';
import { link, outside, span, words } from '../../describe/pages/inlines.ts';
import type { PageModel } from '../../describe/pages/page-model.ts';
import type { ClassCoverage } from './count-coverage.ts';
import { PROFILE_TITLE } from './dcat-ap-properties.ts';

/** Where programs find the figures. */
export const COVERAGE_FILE = '/developers/coverage.json';

/** What is in the file. */
export interface CoverageReport {
  readonly profile: string;
  readonly classes: readonly ClassCoverage[];
}

/** Describes the page that counts how many records have each property. */
export function coveragePage({ profile, classes }: CoverageReport, language: string): PageModel {
  const number = (value: number): string => value.toLocaleString(language);
  return {
    path: COVERAGE_PAGE,
    title: 'What the records say',
    lead: 'How many records have each property of the European profile for open data portals, counted in the files of this register.',
    isOurs: true,
    breadcrumbs: [{ label: 'For developers', path: '/developers/' }],
    blocks: [
      words(
        'prose',
        'The profile is ',
        outside(PROFILE_TITLE, profile),
        '. What entries do not say is left out, and counts as missing here: nothing is made up to fill a gap. The same figures are ',
        link('for programs, as JSON', COVERAGE_FILE),
        '; ',
        link('the file for British catalogues', '/uk-metadata.json'),
        ' counts its own gaps.',
      ),
    ],
    sections: classes.map(({ class: name, label, members, properties }) => ({
      id: name.replace(':', '-').toLowerCase(),
      title: label,
      blocks: [
        words(
          'record-meta',
          { is: 'code', text: name },
          ' ',
          span(`${number(members)} in the register`),
        ),
        {
          is: 'table',
          label: `Properties: ${label}`,
          hasHeads: true,
          columns: [
            'Property',
            'In the profile',
            { label: 'Have it', isNumeric: true },
            { label: 'Share', isNumeric: true },
            'From',
          ],
          rows: properties.map(({ property, obligation, have, from }) => [
            { words: [{ is: 'code', text: property }] },
            ...[
              obligation,
              number(have),
              // Rounded down, so that only all of them are 100 %.
              members === 0 ? '' : `${number(Math.floor((100 * have) / members))} %`,
              from ?? 'no field in the register',
            ].map((text) => ({ words: [text] })),
          ]),
        },
      ],
    })),
  };
}
