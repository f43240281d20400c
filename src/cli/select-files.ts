import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

import { UserError } from '../core/model/user-error.ts';

/**
 * Which files of the catalogue the paths on a command line mean. A path counts from the working directory or,
 * if there is nothing there, from the catalogue folder.
 * @param catalogue absolute path of the catalogue folder
 * @param paths none for all files
 * @throws on a path that is nowhere, or outside the catalogue
 */
export function selectFiles(
  catalogue: string,
  paths: readonly string[],
): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => {
    const found = [resolve(path), resolve(catalogue, path)].find((place) => existsSync(place));
    if (found === undefined) throw new UserError(`There is no file or folder ${path}.`);
    const inside = relative(catalogue, found);
    if (inside.split(sep)[0] === '..') throw new UserError(`${path} is not in the catalogue.`);
    return inside.split(sep).join('/');
  });
  return (file) =>
    wanted.some((path) => path === '' || file === path || file.startsWith(path + '/'));
}
