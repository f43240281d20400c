import type { ListedRecord } from '../../derive/catalogue.ts';
import { twinPath } from '../markdown/twin-path.ts';

/** The same thing in another form. */
export interface Twin {
  /** What readers call it: `Turtle`. */
  readonly title: string;
  /** Site path with a leading slash. */
  readonly path: string;
  readonly mediaType: string;
}

/** The Markdown twin, which every page has that is listed. */
export function markdownTwin(path: string): Twin {
  return { title: 'Markdown', path: twinPath(path), mediaType: 'text/markdown' };
}

/**
 * The files that hold a record in other forms, for the links in its page: only those that are made for this record.
 * A draft is not published, and has none but its own file.
 */
export function recordTwins(record: ListedRecord): readonly Twin[] {
  const yaml = {
    title: 'YAML, as written',
    path: `/${record.key}.yaml`,
    mediaType: 'application/yaml',
  };
  return [
    // A harvested record is written by machine, in another folder and with more in it.
    ...(record.file === `${record.key}.yaml` ? [yaml] : []),
    ...(record.kind === 'dataset' && record.data.status === 'draft'
      ? []
      : [markdownTwin(record.path)]),
  ];
}
