import type { Position } from '../parse/position.ts';

/** The text of an insight: the closed language that its MDX is read into. Nothing else can be said in it. */
export type BodyBlock =
  | { readonly is: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly is: 'paragraph'; readonly words: readonly BodyWords[]; readonly at: Position }
  | {
      readonly is: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly BodyWords[])[];
      readonly at: Position;
    }
  | { readonly is: 'note'; readonly blocks: readonly BodyBlock[] }
  | ({ readonly is: 'chart' } & ChartTag)
  | ({ readonly is: 'table' } & TableTag);

export type BodyWords =
  | string
  | { readonly is: 'strong'; readonly words: readonly BodyWords[] }
  | { readonly is: 'link'; readonly url: string; readonly text: string }
  | ({ readonly is: 'value' } & ValueTag);

interface Tag {
  /** Name of the extract. */
  readonly data: string;
  /** Where it begins in the file. */
  readonly at: Position;
}

/** `<Chart … />`. */
export interface ChartTag extends Tag {
  readonly kind: ChartKind;
  readonly x: string;
  readonly y: string;
  readonly series?: string;
  readonly title: string;
  readonly finding: string;
  readonly alt: string;
  readonly unit?: string;
}

/** `<Table … />`. */
export interface TableTag extends Tag {
  readonly caption: string;
}

/** `<Value … />`: one cell of an extract, in a sentence. */
export interface ValueTag extends Tag {
  /** Column. */
  readonly of: string;
  /** `year=2023; place=Hackney`: what tells the row from all others. */
  readonly where?: string;
  readonly format?: ValueFormat;
}

export const CHART_KINDS = ['line', 'bar', 'column', 'dot'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

export const VALUE_FORMATS = ['integer', '1dp', 'percent', 'money'] as const;
export type ValueFormat = (typeof VALUE_FORMATS)[number];

/** What each component takes; nothing else is allowed. */
export const COMPONENTS = {
  Chart: {
    needs: ['data', 'kind', 'x', 'y', 'title', 'finding', 'alt'],
    takes: ['series', 'unit'],
  },
  Table: { needs: ['data', 'caption'], takes: [] },
  Value: { needs: ['data', 'of'], takes: ['where', 'format'] },
  Note: { needs: [], takes: [] },
} as const satisfies Readonly<
  Record<string, { readonly needs: readonly string[]; readonly takes: readonly string[] }>
>;

export type ComponentName = keyof typeof COMPONENTS;

/** Something in the text that the language does not have. */
export interface BodyFault {
  readonly at: Position;
  readonly fault:
    /** The text cannot be parsed; `detail` is the parser's reason. */
    | { readonly is: 'syntax'; readonly detail: string }
    /** `what`: in plain words, such as `an import`. */
    | { readonly is: 'not-allowed'; readonly what: string }
    | { readonly is: 'link'; readonly url: string }
    | { readonly is: 'too-deep' | 'too-large' }
    | {
        readonly is: 'attribute';
        readonly component: ComponentName;
        readonly name: string;
        readonly why: 'unknown' | 'missing' | 'not-text' | 'twice' | 'value';
      };
}

/** An insight's text, and what is wrong with it; blocks with a fault are left out. */
export interface InsightBody {
  readonly blocks: readonly BodyBlock[];
  readonly faults: readonly BodyFault[];
}
