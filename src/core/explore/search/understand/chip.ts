/** What a part of a query means; {@link Chip} shows it. */
export type Meaning =
  | { readonly kind: 'place'; readonly ids: readonly string[] }
  | { readonly kind: 'time'; readonly start?: number; readonly end?: number }
  | { readonly kind: 'level'; readonly id: string }
  | { readonly kind: 'access'; readonly id: string }
  | { readonly kind: 'format'; readonly ids: readonly string[] }
  | { readonly kind: 'live' }
  | { readonly kind: 'map' };

/** What was understood of a query. It makes records that fit come earlier; it never hides one. */
export interface Chip {
  /** The same for the same meaning, so that an address can say which ones a reader took away: `place.E09000012`. */
  readonly id: string;
  readonly meaning: Meaning;
  /** `Hackney`; `SW9: Lambeth, Southwark` */
  readonly label: string;
  /** The words, as typed. */
  readonly words: string;
  /** Pages about it. */
  readonly links: readonly { readonly label: string; readonly path: string }[];
}

/** A part of a query with a meaning, as positions of tokens. */
export interface Understanding {
  readonly from: number;
  readonly to: number;
  readonly id: string;
  readonly label: string;
  readonly meaning: Meaning;
  /** Whether the words are not searched for besides: `restricted` would find restrictions. */
  readonly isOnlyMeant: boolean;
}
