import type { Catalogue, DatasetRecord } from '../../src/core/derive/catalogue.ts';
import { coveredAreas } from '../../src/core/derive/covered-areas.ts';
import { renderCitations } from '../../src/core/describe/cite.ts';
import { formatBytes } from '../../src/core/words/format-bytes.ts';
import { formatDate } from '../../src/core/words/format-date.ts';
import { placeTiles } from '../../src/core/describe/place-tiles.ts';
import { describeDatasetFacts } from '../../src/core/describe/describe-dataset.ts';
import type { FactSource } from '../../src/core/describe/fact-source.ts';
import type { CatalogueFacts } from '../../src/core/describe/facts.ts';
import { renderJsonLd } from '../../src/core/outputs/schema-org/render-json-ld.ts';
import { renderMarkdown } from '../../src/core/parse/markdown/render-markdown.ts';
import { datasetThing } from '../../src/core/outputs/schema-org/dataset-thing.ts';
import { esc, join, link } from './floor-html.ts';

/** Content and head of a dataset page, with the facts that the site's own page has. */
export function datasetPage(
  record: DatasetRecord,
  source: FactSource,
  about: CatalogueFacts,
): { content: string; head: string } {
  const { data, publisher } = record;
  const { catalogue, absolute } = source;
  const cite = renderCitations({
    id: record.id,
    title: data.title,
    publisher: publisher.data.name,
    date: data.modified ?? data.issued,
    url: absolute(record.path),
    register: catalogue.settings.title,
  });
  const parts = [
    `<nav aria-label="Breadcrumb"><ol><li>${link('/', 'Home')}</li><li>${link('/datasets/', 'All data')}</li><li>${link(publisher.path, publisher.data.name)}</li></ol></nav>`,
    `<article class="wrap"><header class="page-head"><h1>${esc(data.title)}</h1><div class="badges"><span class="badge badge--${data.access.level}">${data.access.level}</span></div><p class="lead">${esc(data.summary)}</p></header>`,
    facts(record, catalogue),
    data.access.level === 'open' ? files(record, catalogue) : request(record, catalogue),
    data.description ? section('About this data', renderMarkdown(data.description)) : '',
    data.limitations ? section('What it cannot tell you', `<p>${esc(data.limitations)}</p>`) : '',
    data.columns ? columns(data.columns) : '',
    relations(record, catalogue),
    section(
      'Keywords',
      `<ul>${join(data.keywords ?? [], (word) => `<li>${link(`/search/?q=${encodeURIComponent(word)}`, word)}</li>`)}</ul>`,
    ),
    footprint(record, catalogue),
    section(
      'Cite this data',
      `<p>${esc(cite.text)}</p><pre>${esc(cite.bibtex)}</pre><pre>${esc(cite.ris)}</pre>`,
    ),
    section(
      'This record',
      `<ul><li>${link(`${catalogue.settings.repository}/blob/main/catalogue/${record.file}`, 'See the record as YAML')}</li><li>${link(`${catalogue.settings.repository}/edit/main/catalogue/${record.file}`, 'Suggest a change')}</li></ul>`,
    ),
    '</article>',
  ];
  return {
    content: parts.join(''),
    head: renderJsonLd(datasetThing(describeDatasetFacts(record, source), about)),
  };
}

function section(title: string, content: string): string {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div class="prose">${content}</div></section>`;
}

function facts({ data, publisher }: DatasetRecord, { vocabularies, settings }: Catalogue): string {
  const { frequencies, granularities, licences, places, themes } = vocabularies;
  const date = (text: string): string =>
    `<time datetime="${text}">${formatDate(text, settings.language)}</time>`;
  const { period, granularity = '' } = data.coverage ?? {};
  const licence = licences.get(data.licence ?? '');
  const rows: [string, string][] = [
    ['Publisher', link(publisher.path, publisher.data.name)],
    ['Data last updated', data.modified ? date(data.modified) : 'The publisher does not say'],
    ['How often', esc(frequencies.get(data.frequency)?.label)],
    ['Period', period ? `${date(period.start ?? '')} to ${date(period.end ?? '')}` : ''],
    [
      'Area',
      join(
        data.coverage?.places ?? [],
        (id) => link(`/places/${id}/`, places.get(id)?.label ?? id),
        ', ',
      ),
    ],
    ['Smallest unit', esc(granularities.get(granularity)?.label)],
    [
      'Licence',
      licence
        ? `${link(`/licences/${licence.id}/`, licence.label)} ${esc(licence.can?.join(', '))} ${esc(licence.must?.join(', '))} ${esc(licence.attributionText)}`
        : '',
    ],
    [
      'Themes',
      join(data.themes, (id) => link(`/themes/${id}/`, themes.get(id)?.label ?? id), ', '),
    ],
  ];
  return `<dl class="facts">${join(
    rows.filter(([, value]) => value),
    ([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

function files({ data, publisher }: DatasetRecord, { vocabularies, settings }: Catalogue): string {
  const rows = join(data.distributions ?? [], ({ url = '', title, format, byteSize = 0 }) => {
    const term = vocabularies.formats.get(format);
    return `<tr><td><a class="get-link" href="${esc(url)}" rel="nofollow noopener">${esc(title)}</a><div class="small muted">at ${esc(new URL(url).hostname)}</div></td><td>${link(`/formats/${format}/`, term?.label ?? format)}<div class="small muted">${esc(term?.opensWith)}</div></td><td>${formatBytes(byteSize, settings.language)}</td></tr>`;
  });
  const table = `<table class="govuk-table"><caption>Files and links</caption><thead><tr><th scope="col">File or link</th><th scope="col">Format</th><th scope="col">Size</th></tr></thead><tbody>${rows}</tbody></table>`;
  return section(
    'Get the data',
    `${table}<p>${link(data.landingPage ?? '/', `See it at ${publisher.data.name}’s own page`)}</p>`,
  );
}

function request({ data }: DatasetRecord, { agreements, vocabularies }: Catalogue): string {
  const { explanation = '', request: route, reason = '' } = data.access;
  const steps = [
    ...(route?.agreements ?? []).map((id) =>
      link(`/agreements/${id}/`, agreements.get(id)?.data.title ?? id),
    ),
    ...(route?.steps ?? []).map(esc),
    link(route?.url ?? '/', 'Apply'),
  ];
  return section(
    'How to request access',
    `<p>${esc(explanation)} ${esc(vocabularies['access-reasons'].get(reason)?.label)}</p><p>${esc(route?.decidedBy)} decides in ${esc(route?.typicalDays)} days.</p><ol>${join(steps, (step) => `<li>${step}</li>`)}</ol>`,
  );
}

function columns(list: NonNullable<DatasetRecord['data']['columns']>): string {
  const rows = join(
    list,
    ({ name, title, type, description }) =>
      `<tr><th scope="row"><code>${esc(name)}</code></th><td>${esc(type)}</td><td><strong>${esc(title)}. </strong>${esc(description)}</td></tr>`,
  );
  return section(
    'Columns',
    `<table class="govuk-table"><caption>What each column means</caption><thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
}

function relations(record: DatasetRecord, { datasets, series, services }: Catalogue): string {
  const member = series.get(record.data.inSeries ?? '');
  const targets = [
    ...(member ? [member] : []),
    ...record.services.map((id) => services.get(id)!),
    ...record.related.map((id) => datasets.get(id)!),
  ];
  return section(
    'Related',
    `<dl>${join(targets, ({ path, data }) => `<dd>${link(path, data.title)}</dd>`)}</dl>`,
  );
}

function footprint({ data }: DatasetRecord, { vocabularies, settings }: Catalogue): string {
  const { covered } = coveredAreas(
    data.coverage?.places ?? [],
    vocabularies.places,
    settings.place,
  );
  const { tiles, size } = placeTiles([...vocabularies.places.values()], { size: 44, gap: 3 });
  const words = tiles.filter(({ place }) => covered.has(place.id)).map(({ place }) => place.label);
  const drawn = join(
    tiles,
    ({ place, x, y }) =>
      `<g${covered.has(place.id) ? ' class="is-on"' : ''}><rect x="${x}" y="${y}" width="41" height="41" rx="4"></rect></g>`,
  );
  return section(
    'Where it applies',
    `<svg class="tile-map" viewBox="-2 -2 ${size.width + 4} ${size.height + 4}" role="img" aria-label="${esc(words.join(', '))}">${drawn}</svg><p>${esc(words.join(', '))}</p>`,
  );
}
