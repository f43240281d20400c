/** Milliseconds of computing for one record. Honest ones take one to ten. */
export const RECORD_TIME = 2000;

/** Milliseconds of computing for one source: a hundred thousand honest records take half of it. */
export const SOURCE_TIME = 15 * 60 * 1000;

/** Milliseconds of computing so far, from any moment; what is waited for a source does not count. */
export type Clock = () => number;
