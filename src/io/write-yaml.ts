import type { SourceFile } from '../core/model/entry.ts';
import { checkPath } from '../core/validate/check-path.ts';
import { writePlainFile } from './write-plain-file.ts';

/**
 * Writes one entry of a catalogue folder.
 * @param directory the catalogue folder
 * @throws if the model has no such place, or if something other than a plain file is there
 */
export function writeYaml(directory: string, { file, text }: SourceFile): void {
  if (checkPath(file).use !== 'entry') throw new Error(`The catalogue has no place for ${file}.`);
  writePlainFile(directory, file, text);
}
