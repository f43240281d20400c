import type { Redirect } from '../../generated/types.ts';
import { identifyFile, type Register } from '../../model/entry.ts';
import { checkPath } from '../../validate/check-path.ts';
import { isRecordKind, keyOf, publisherOf } from '../../model/keys.ts';

/** Tells which record a file of the catalogue makes, and where it is now. */
export interface RecordKeys {
  /** Undefined for anything but a dataset, service or series. */
  readonly ofFile: (file: string) => string | undefined;
  /** Follows the redirects of moved records to their end. */
  readonly now: (key: string) => string;
  /** The line of `redirects.yaml` about a record that is gone. */
  readonly redirectOf: (key: string) => Redirect | undefined;
}

/**
 * @param register as it is now: what it says of overlays, sources and redirects is taken for what was meant before
 */
export function recordKeys(register: Register): RecordKeys {
  const overlays = new Map<string, string>();
  for (const { id, fields } of register.dataset.values()) {
    if (fields.overlayOf !== undefined) overlays.set(fields.overlayOf, keyOf('dataset', id));
  }
  const redirects = new Map(
    (register.redirects.get('redirects')?.fields.redirects ?? []).map((line) => [line.from, line]),
  );
  return {
    redirectOf: (key) => redirects.get(key),
    ofFile(file) {
      const identity = checkPath(file).use === 'entry' ? identifyFile(file) : undefined;
      if (!identity) return undefined;
      if (identity.kind === 'harvested') {
        const source = publisherOf(identity.id);
        const publisher = register.source.get(source)?.fields.publisher ?? source;
        const own = `${publisher}${identity.id.slice(source.length)}`;
        return overlays.get(identity.id) ?? keyOf('dataset', own);
      }
      return isRecordKind(identity.kind) ? keyOf(identity.kind, identity.id) : undefined;
    },
    now(key) {
      let current = key;
      // Moves in a circle are an error that the rules report; here they must only end.
      for (let steps = 0; steps <= redirects.size; steps++) {
        const line = redirects.get(current);
        if (line?.kind !== 'moved' || line.to === undefined) return current;
        current = line.to;
      }
      return key;
    },
  };
}
