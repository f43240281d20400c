import { identifyFile, type EntryIdentity } from '../../core/model/entry.ts';
import { slugify } from '../../core/model/slugify.ts';

/** Publisher and short name: together the path of the file, which is the record's id. */
export interface EntryName {
  readonly publisher: string;
  readonly slug: string;
}

const publisher = (): HTMLSelectElement =>
  document.getElementById('entry-publisher') as HTMLSelectElement;
const slug = (): HTMLInputElement => document.getElementById('entry-slug') as HTMLInputElement;

export function readName(): EntryName {
  return { publisher: publisher().value, slug: slug().value.trim() };
}

/** Sets the name; that of an existing record cannot be changed. */
export function fillName(name: EntryName, isFixed: boolean): void {
  publisher().value = name.publisher;
  slug().value = name.slug;
  slug().dataset['own'] = 'true';
  if (!isFixed) return;
  publisher().disabled = true;
  slug().readOnly = true;
}

/** Follows the title until the person writes a short name. */
export function proposeSlug(title: string): void {
  if (slug().dataset['own'] === undefined) slug().value = slugify(title);
}

/** Keeps what the person wrote; an emptied field follows the title again. */
export function keepSlug(): void {
  if (slug().value === '') delete slug().dataset['own'];
  else slug().dataset['own'] = 'true';
}

/** Path of the file inside the catalogue folder, with placeholders for missing parts. */
export function fileOf(name: EntryName): string {
  return `datasets/${name.publisher || 'publisher'}/${name.slug || 'short-name'}.yaml`;
}

/** What the path makes of the file. */
export function identityOf(name: EntryName): EntryIdentity {
  return identifyFile(fileOf(name)) ?? identifyFile('datasets/publisher/short-name.yaml')!;
}
