import type { FactSource } from '../fact-source.ts';

/** What pages are described from: the register with its past, and which of its datasets are published. */
export type PageSource = Pick<FactSource, 'catalogue' | 'history' | 'absolute' | 'dataset'>;

/** What other rooms know of a record, and its page shows. */
export interface RecordExtras {
  /** The files that hold it in other forms. */
  readonly forms: readonly RecordForm[];
  /** How a preview of a file is made, where one can be; only a page in a browser has any. */
  readonly previewOf?: (file: { url: string; format: string }) => string | undefined;
}

export interface RecordForm {
  readonly name: string;
  readonly title: string;
  /** Site path. */
  readonly path: string;
  readonly mediaType: string;
}
