/** A name or title in a list; the schemas allow more than a list needs. */
const LONGEST = 200;

/** Cuts a text for a list. */
export function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
