import { address } from '../address.ts';
import { renderJson } from '../render-json.ts';
import type { Output, OutputContext, OutputFamily } from '../output.ts';
import { flatName } from '../flat-name.ts';
import { compareText } from '../../model/compare-text.ts';
import { countEach } from '../../model/count-each.ts';
import { describeGroup, describeLicense, describeOrganization } from './describe-organization.ts';
import { describePackage } from './describe-package.ts';

const FOLDER = 'api/3/action/';

/** The version of CKAN whose answers these follow; nothing here runs CKAN. */
const CKAN_VERSION = '2.11';

const ABOUT: readonly (readonly [path: string, about: string])[] = [
  ['package_list', 'The names of all datasets'],
  ['package_show/{id}', 'One dataset; its id is the publisher, two hyphens and the slug'],
  ['organization_list', 'The names of all publishers'],
  ['organization_show/{id}', 'One publisher'],
  ['group_list', 'The names of all themes'],
  ['group_show/{id}', 'One theme'],
  ['license_list', 'All licences'],
  ['tag_list', 'All keywords'],
  ['status_show', 'What this is'],
];

/** What programs made for CKAN can read. */
export const ckan: OutputFamily = {
  id: 'ckan',
  title: 'CKAN action API, reading only',
  about:
    'For programs made for CKAN. These are plain files, so anything after a question mark is ignored: write package_show/ID instead of package_show?id=ID. There is no package_search, no paging and no POST. The files have no extension, so some hosts send the JSON as application/octet-stream.',
  standard: { title: 'CKAN API guide', url: 'https://docs.ckan.org/en/2.11/api/' },
  stability: 'stable',
  addresses: ABOUT.map(([path, about]) => address(`/${FOLDER}${path}`, 'application/json', about)),
  *render(context) {
    for (const [action, result] of answers(context)) yield answer(action, result, context);
  },
};

function* answers(context: OutputContext): Generator<[action: string, result: unknown]> {
  const { facts, catalogue, absolute, sha256 } = context;
  const { settings, vocabularies } = catalogue;
  const { datasets, publishers } = facts;
  const byPublisher = countEach(datasets.map(({ publisher }) => publisher.id));
  const byTheme = countEach(datasets.flatMap(({ themes }) => themes.map(({ id }) => id)));
  const keywords = new Set(datasets.flatMap((dataset) => dataset.keywords));

  yield ['package_list', datasets.map(({ id }) => flatName(id, sha256)).sort(compareText)];
  yield ['organization_list', publishers.map(({ id }) => id)];
  yield ['group_list', [...vocabularies.themes.keys()].sort(compareText)];
  yield ['tag_list', [...keywords].sort(compareText)];
  yield ['license_list', [...vocabularies.licences.values()].map(describeLicense)];
  const status = {
    ckan_version: CKAN_VERSION,
    site_url: absolute('/').replace(/\/$/, ''),
    site_title: settings.title,
    site_description: settings.description,
    locale_default: settings.language,
    error_emails_to: null,
    extensions: [],
  };
  yield ['status_show', status];
  for (const publisher of publishers) {
    const { id } = publisher;
    const more = { package_count: byPublisher.get(id) ?? 0, users: [], groups: [], tags: [] };
    yield [`organization_show/${id}`, { ...describeOrganization(publisher), ...more }];
  }
  for (const theme of vocabularies.themes.values()) {
    const kind = { type: 'group', is_organization: false, state: 'active' };
    const more = { ...kind, package_count: byTheme.get(theme.id) ?? 0 };
    yield [`group_show/${theme.id}`, { ...describeGroup(theme), ...more }];
  }
  for (const dataset of datasets) {
    yield [`package_show/${flatName(dataset.id, sha256)}`, describePackage(dataset, context)];
  }
}

function answer(action: string, result: unknown, { absolute }: OutputContext): Output {
  const help = `A file, not a CKAN server: query parameters are ignored, and only reading works. Write the id as a part of the address (package_show/ID). All addresses: ${absolute('/developers/')}`;
  return { path: `${FOLDER}${action}`, content: renderJson({ help, success: true, result }) };
}
