import type { OutputAddress } from './output.ts';

/** One address of an output. @param about what is there, in a few plain words */
export function address(path: string, mediaType: string, about: string): OutputAddress {
  return { path, mediaType, about };
}
