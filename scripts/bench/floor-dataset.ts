import type { Catalogue, DatasetRecord } from '../../src/core/derive/catalogue.ts';
import { coveredAreas } from '../../src/core/derive/covered-areas.ts';
import { renderCitations } from '../../src/core/describe/cite.ts';
import { formatBytes } from '../../src/core/words/format-bytes.ts';
import { formatDate } from '../../src/core/words/format-date.ts';
import { placeTiles } from '../../src/core/describe/place-tiles.ts';
import type { FactSource } from '../../src/core/describe/fact-source.ts';
import type { RegisterFacts } from '../../src/core/describe/register-facts.ts';
import { renderJsonLd } from '../../src/core/outputs/schema-org/render-json-ld.ts';
import { renderMarkdown } from '../../src/core/parse/markdown/render-markdown.ts';
import { datasetThing } from '../../src/core/outputs/schema-org/dataset-thing.ts';
import { esc, join, link } from './floor-html.ts';

/** Content and head of a dataset page, with the facts that the site's own page has. */
export function datasetPage(
  record: DatasetRecord,
  facts: RegisterFacts,
  { catalogue, absolute }: Pick<FactSource, 'catalogue' | 'absolute'>,
): { content: string; head: string } {
  const { fields, publisher } = record;
  const cite = renderCitations({
    id: record.id,
    title: fields.title,
    publisher: publisher.fields.name,
    date: fields.modified ?? fields.issued,
    url: absolute(record.path),
    register: catalogue.settings.title,
  });
  const parts = [
    `<nav aria-label="Breadcrumb"><ol><li>${link('/', 'Home')}</li><li>${link('/datasets/', 'All data')}</li><li>${link(publisher.path, publisher.fields.name)}</li></ol></nav>`,
    `<article class="wrap"><header class="page-head"><h1>${esc(fields.title)}</h1><div class="badges"><span class="badge badge--${fields.access.level}">${fields.access.level}</span></div><p class="lead">${esc(fields.summary)}</p></header>`,
    factTable(record, catalogue),
    fields.access.level === 'open' ? files(record, catalogue) : request(record, catalogue),
    fields.description ? section('About this data', renderMarkdown(fields.description)) : '',
    fields.limitations
      ? section('What it cannot tell you', `<p>${esc(fields.limitations)}</p>`)
      : '',
    fields.columns ? columns(fields.columns) : '',
    relations(record, catalogue),
    section(
      'Keywords',
      `<ul>${join(fields.keywords ?? [], (word) => `<li>${link(`/search/?q=${encodeURIComponent(word)}`, word)}</li>`)}</ul>`,
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
    head: renderJsonLd(datasetThing(facts.of(record), facts.about)),
  };
}

function section(title: string, content: string): string {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div class="prose">${content}</div></section>`;
}

function factTable(
  { fields, publisher }: DatasetRecord,
  { vocabularies, settings }: Catalogue,
): string {
  const { frequencies, granularities, licences, places, themes } = vocabularies;
  const date = (text: string): string =>
    `<time datetime="${text}">${formatDate(text, settings.language)}</time>`;
  const { period, granularity = '' } = fields.coverage ?? {};
  const licence = licences.get(fields.licence ?? '');
  const rows: [string, string][] = [
    ['Publisher', link(publisher.path, publisher.fields.name)],
    ['Data last updated', fields.modified ? date(fields.modified) : 'The publisher does not say'],
    ['How often', esc(frequencies.get(fields.frequency)?.label)],
    ['Period', period ? `${date(period.start ?? '')} to ${date(period.end ?? '')}` : ''],
    [
      'Area',
      join(
        fields.coverage?.places ?? [],
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
      join(fields.themes, (id) => link(`/themes/${id}/`, themes.get(id)?.label ?? id), ', '),
    ],
  ];
  return `<dl class="facts">${join(
    rows.filter(([, value]) => value),
    ([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;
}

function files(
  { fields, publisher }: DatasetRecord,
  { vocabularies, settings }: Catalogue,
): string {
  const rows = join(fields.distributions ?? [], ({ url = '', title, format, byteSize = 0 }) => {
    const term = vocabularies.formats.get(format);
    return `<tr><td><a class="get-link" href="${esc(url)}" rel="nofollow noopener">${esc(title)}</a><div class="small muted">at ${esc(new URL(url).hostname)}</div></td><td>${link(`/formats/${format}/`, term?.label ?? format)}<div class="small muted">${esc(term?.opensWith)}</div></td><td>${formatBytes(byteSize, settings.language)}</td></tr>`;
  });
  const table = `<table class="govuk-table"><caption>Files and links</caption><thead><tr><th scope="col">File or link</th><th scope="col">Format</th><th scope="col">Size</th></tr></thead><tbody>${rows}</tbody></table>`;
  return section(
    'Get the data',
    `${table}<p>${link(fields.landingPage ?? '/', `See it at ${publisher.fields.name}’s own page`)}</p>`,
  );
}

function request({ fields }: DatasetRecord, { agreements, vocabularies }: Catalogue): string {
  const { explanation = '', request: route, reason = '' } = fields.access;
  const steps = [
    ...(route?.agreements ?? []).map((id) =>
      link(`/agreements/${id}/`, agreements.get(id)?.fields.title ?? id),
    ),
    ...(route?.steps ?? []).map(esc),
    link(route?.url ?? '/', 'Apply'),
  ];
  return section(
    'How to request access',
    `<p>${esc(explanation)} ${esc(vocabularies['access-reasons'].get(reason)?.label)}</p><p>${esc(route?.decidedBy)} decides in ${esc(route?.typicalDays)} days.</p><ol>${join(steps, (step) => `<li>${step}</li>`)}</ol>`,
  );
}

function columns(list: NonNullable<DatasetRecord['fields']['columns']>): string {
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
  const member = series.get(record.fields.inSeries ?? '');
  const targets = [
    ...(member ? [member] : []),
    ...record.services.map((id) => services.get(id)!),
    ...record.related.map((id) => datasets.get(id)!),
  ];
  return section(
    'Related',
    `<dl>${join(targets, ({ path, fields }) => `<dd>${link(path, fields.title)}</dd>`)}</dl>`,
  );
}

function footprint({ fields }: DatasetRecord, { vocabularies, settings }: Catalogue): string {
  const { covered } = coveredAreas(
    fields.coverage?.places ?? [],
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
