import type { OutputAddress, OutputFamily } from './output.ts';

/** Special characters of regular expressions, but for the braces that mark what varies. */
const SPECIAL = /[.*+?^$()|[\]\\]/g;

/**
 * Makes a function that finds the address of a file.
 * @returns for a path without a leading slash, its family and address; undefined where nothing says what it is
 */
export function addressMatcher(
  families: readonly OutputFamily[],
): (path: string) => { family: OutputFamily; address: OutputAddress } | undefined {
  const patterns = families.flatMap((family) =>
    family.addresses.map((address) => ({ family, address, pattern: patternOf(address.path) })),
  );
  return (path) => {
    const found = patterns.find(({ pattern }) => pattern.test(`/${path}`));
    return found && { family: found.family, address: found.address };
  };
}

function patternOf(path: string): RegExp {
  const inside = path.replace(SPECIAL, String.raw`\$&`).replace(/\{[^{}]+\}/g, '[^/]+');
  return new RegExp(`^${inside}$`);
}
