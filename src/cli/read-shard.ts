import type { Shard } from '../core/model/shard.ts';
import { UserError } from '../core/model/user-error.ts';

/**
 * Reads `1/4`.
 * @throws UserError on anything else
 */
export function readShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new UserError(`--shard is "${text}"; expected I/N, such as 1/4.`);
}
