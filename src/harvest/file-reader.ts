import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, posix } from 'node:path';

import { packTar } from 'modern-tar';

import { HarvestError, type Reader, type Reply } from './protocol.ts';

/** The most that is read from one address. */
const LARGEST_FILE = 200_000_000;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.ttl': 'text/turtle',
  '.rdf': 'application/rdf+xml',
  '.xml': 'application/xml',
  '.csv': 'text/csv',
  '.tar': 'application/x-tar',
  '.gz': 'application/gzip',
  '.tgz': 'application/gzip',
};

/**
 * Reads a source's answers from files on this machine.
 *
 * A file answers the first request, to any address, and no other: it holds one page. A folder
 * answers a request with the file that has the last name of its address; if there is none, the first request gets the
 * whole folder as a tar archive, as a repository's host would send it. Links are never followed.
 * @param from a file or a folder
 */
export function fileReader(from: string): Reader {
  let first: string | undefined;
  return {
    async read(url): Promise<Reply> {
      const isFirst = first === undefined || first === url;
      first ??= url;
      const kind = lstatSync(from, { throwIfNoEntry: false });
      if (kind?.isDirectory() === true) {
        const file = join(from, nameIn(url));
        if (nameIn(url) !== '' && isPlainFile(file)) return readOne(file);
        if (isFirst) return readFolder(from);
        throw new HarvestError(`The folder has no file for ${nameIn(url) || 'a further request'}.`);
      }
      if (!isPlainFile(from)) throw new HarvestError(`${from} is neither a file nor a folder.`);
      if (!isFirst) throw new HarvestError('The file holds one response, but more are needed.');
      return readOne(from);
    },
  };
}

/** The last name of an address: `https://example.org/a/page2.ttl?x=1` → `page2.ttl`. */
function nameIn(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url.split(/[?#]/, 1)[0]!;
  // A file name only, so that it cannot lead out of the folder.
  const name = posix.basename(path);
  return /^[\w.-]+$/.test(name) && !/^\.+$/.test(name) ? name : '';
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function readOne(path: string): Reply {
  const { size } = lstatSync(path);
  if (size > LARGEST_FILE) throw new HarvestError(`${basename(path)} is larger than 200 MB.`);
  const mediaType = MEDIA_TYPES[extname(path).toLowerCase()] ?? '';
  return { status: 200, url: path, mediaType, headers: {}, body: readFileSync(path) };
}

async function readFolder(folder: string): Promise<Reply> {
  let size = 0;
  const entries = listFiles(folder, '').map((name) => {
    const body = readFileSync(join(folder, name));
    size += body.length;
    if (size > LARGEST_FILE) throw new HarvestError('The folder is larger than 200 MB.');
    // The time of the file on this disk says nothing about the source; this form of a name may be of any length.
    const header = { name, size: body.length, mtime: new Date(0), pax: { path: name } };
    return { header, body };
  });
  const body = await packTar(entries);
  return { status: 200, url: folder, mediaType: 'application/x-tar', headers: {}, body };
}

function listFiles(folder: string, inside: string): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const name = posix.join(inside, item.name);
      if (item.name.startsWith('.')) return [];
      if (item.isDirectory()) return listFiles(folder, name);
      return item.isFile() ? [name] : [];
    });
}
