/** What somebody typed is kept this long after they last typed; it may be about people. */
const DAYS = 30;

const DAY = 86_400_000;

/** Before values had a date and the site's path, their names began like this. */
const UNDATED = /^register:(?:request|draft):/;

/** Where values are kept. Another site of the same host shares the storage, so names carry the site's path. */
export interface Keeping {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  /** `/` or `/datastore/` */
  readonly basePath: string;
  /** In milliseconds. */
  readonly now: number;
}

/**
 * This browser's own storage, now.
 * @throws where the browser does not let the page keep anything
 */
export function inThisBrowser(): Keeping {
  const base = import.meta.env.BASE_URL;
  const basePath = base.endsWith('/') ? base : `${base}/`;
  return { storage: localStorage, basePath, now: Date.now() };
}

/** Keeps a value for 30 days. @throws if the storage is full */
export function keepValue(name: string, value: unknown, keeping: Keeping): void {
  const { storage, now } = keeping;
  storage.setItem(keyOf(name, keeping), JSON.stringify({ saved: now, value }));
}

/** A value that was kept, and no older than 30 days; what is older is thrown away, under any name. */
export function keptValue(name: string, keeping: Keeping): unknown {
  forgetOld(keeping);
  return readDated(keeping.storage.getItem(keyOf(name, keeping)))?.value;
}

export function forgetValue(name: string, keeping: Keeping): void {
  keeping.storage.removeItem(keyOf(name, keeping));
}

const keyOf = (name: string, { basePath }: Pick<Keeping, 'basePath'>): string =>
  `register:${basePath}:${name}`;

function forgetOld({ storage, basePath, now }: Keeping): void {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const name of names) {
    const isOwn = name.startsWith(keyOf('', { basePath }));
    const age = isOwn ? now - (readDated(storage.getItem(name))?.saved ?? 0) : 0;
    // A date in the future is a clock that was wrong, and would never end.
    if (UNDATED.test(name) || age > DAYS * DAY || age < -DAY) storage.removeItem(name);
  }
}

function readDated(text: string | null): { saved: number; value: unknown } | undefined {
  try {
    const { saved, value } = JSON.parse(text ?? '{}') as { saved?: unknown; value?: unknown };
    return typeof saved === 'number' ? { saved, value } : undefined;
  } catch {
    return undefined;
  }
}
