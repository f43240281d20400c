import { CHANGE_TYPE_WORDS } from '../../derive/change-type.ts';
import { coveredAreas } from '../../derive/covered-areas.ts';
import type { ChangeEvent } from '../../derive/history.ts';
import type { Catalogue, RecordChange } from '../../derive/catalogue.ts';
import { shortCommit } from '../changes/commit-links.ts';
import type { ContactFacts } from '../facts.ts';
import { recordLinks } from '../record-links.ts';
import { list, section } from './blocks.ts';
import { contactLink, date, link, present, words } from './inlines.ts';
import type { Inline, Section } from './page-model.ts';
import type { RecordForm } from './page-source.ts';

/** Which areas of the city it covers; nothing where it names none of them. */
export function footprintSection(
  places: readonly { readonly id: string }[],
  { settings, vocabularies }: Catalogue,
  title = 'Where it applies',
): Section[] {
  const ids = places.map(({ id }) => id);
  const { covered, total } = coveredAreas(ids, vocabularies.places, settings.place);
  if (covered.size === 0) return [];
  const { plural } = settings.areaNoun;
  const names = [...vocabularies.places.values()]
    .filter(({ id }) => covered.has(id))
    .map(({ label }) => label);
  const said =
    covered.size === total
      ? `All ${total} ${plural}.`
      : `${covered.size} of ${total} ${plural}: ${names.join(', ')}.`;
  return [section('footprint', title, [{ is: 'footprint', covered, words: said }])];
}

/** The files that hold the record in other forms. */
export function formsSection(forms: readonly RecordForm[]): Section {
  const items = forms.map(({ title, path, mediaType }) =>
    link(title, path, { mediaType, twin: path }),
  );
  return section('forms', 'The record in other forms', [
    list(items, 'tags section-gap'),
    words('small muted section-gap', 'What each is for: ', link('for developers', '/developers/')),
  ]);
}

/** What a file of the catalogue is, and what can be known of it. */
export interface RecordFile {
  readonly title: string;
  readonly contact?: ContactFacts;
  readonly record: {
    /** Path inside the catalogue folder. */
    readonly file: string;
    readonly lastChange?: RecordChange;
  };
}

/** What is known of the past of a record. */
export interface RecordPast {
  /** The newest first. */
  readonly changes?: readonly ChangeEvent[];
  /** Site path of the page with all of it. */
  readonly history?: string | undefined;
  /** Site path of the feed of its changes. */
  readonly feed?: string | undefined;
}

/** The record itself: when it changed, and where to see, change or question it. */
export function recordSection(
  { title, contact, record: { file, lastChange } }: RecordFile,
  { settings }: Catalogue,
  { changes = [], history, feed }: RecordPast = {},
): Section {
  /** Datasets have a form; the other kinds are edited as files. */
  const form = file.startsWith('datasets/')
    ? `/contribute/?edit=${file.replace(/^datasets\//, '').replace(/\.yaml$/, '')}`
    : undefined;
  /** A program owns harvested files: a change by hand would be undone. */
  const isHarvested = file.startsWith('harvested/');
  const links = recordLinks(settings, file, title);
  const suggest = 'Suggest a change';
  const ways = present<Inline>([
    history !== undefined && link(`All ${changes.length} changes of the record`, history),
    feed !== undefined && link('Feed of its changes (Atom)', feed),
    address('See the record as YAML', links.view),
    !isHarvested && (form ? link(suggest, form) : address(suggest, links.edit)),
    form !== undefined && address('Edit the YAML on GitHub', links.edit),
    address('Report a problem', links.report),
    contact && contactLink(contact, `Contact: ${contact.name}`),
  ]);
  return section('this-record', 'This record', [
    lastChange &&
      words(
        'small',
        'The record (not the data) was last edited on ',
        date(lastChange.date),
        ', in ',
        address(`change ${shortCommit(lastChange.commit)}`, links.commit(lastChange.commit)),
        '.',
      ),
    changes[0] && words('small', ...newestWords(changes[0])),
    list(ways, 'plain-list small link-list'),
  ]);
}

function newestWords({ types, time }: ChangeEvent): Inline[] {
  const when: Inline[] = [date(time.slice(0, 10)), '.'];
  if (types[0] === 'new') return ['In the register since ', ...when];
  const badges = types.flatMap((type): Inline[] => [
    { is: 'badge', text: CHANGE_TYPE_WORDS[type].label },
    ' ',
  ]);
  return ['What changed last: ', ...badges, ...when];
}

/** A page of the register's own repository. */
const address = (text: string, url: string): Inline => ({
  ...{ is: 'outside', text, url, isOurs: true },
});
