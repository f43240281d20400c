import { forgetValue, inThisBrowser, keepValue, keptValue } from './kept-values.ts';

/** Values of one kind, by name. Nothing leaves the browser. */
export interface BrowserStore<Value> {
  /** @returns whether the browser keeps it */
  readonly save: (name: string, value: Value) => boolean;
  readonly load: (name: string) => Value | undefined;
  readonly clear: (name: string) => void;
}

/**
 * A store in this browser. Browsers may refuse storage, or it may be full; then nothing is kept.
 * @param kind begins the names: `draft`
 * @param read the value, if what was kept has the right form
 */
export function browserStore<Value>(
  kind: string,
  read: (kept: unknown) => Value | undefined,
): BrowserStore<Value> {
  const isDone = (act: () => void): boolean => {
    try {
      act();
      return true;
    } catch {
      return false;
    }
  };
  return {
    save: (name, value) => isDone(() => keepValue(`${kind}:${name}`, value, inThisBrowser())),
    load(name) {
      let kept: unknown;
      isDone(() => (kept = keptValue(`${kind}:${name}`, inThisBrowser())));
      return read(kept);
    },
    clear: (name) => void isDone(() => forgetValue(`${kind}:${name}`, inThisBrowser())),
  };
}
