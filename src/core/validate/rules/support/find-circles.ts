/**
 * Finds circles among things that point to each other. Gives each circle once, as the chain from its smallest id.
 * Linear in the number of links and without recursion, so that long chains are safe.
 */
export function findCircles(links: ReadonlyMap<string, readonly string[]>): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const circles = new Map<string, string[]>();
  for (const start of links.keys()) {
    if (state.has(start)) continue;
    const chain: string[] = [start];
    const next: number[] = [0];
    state.set(start, 'open');
    while (chain.length > 0) {
      const id = chain.at(-1)!;
      const target = links.get(id)?.[next[next.length - 1]!++];
      if (target === undefined) {
        state.set(id, 'done');
        chain.pop();
        next.pop();
      } else if (state.get(target) === 'open') {
        const circle = fromSmallest(chain.slice(chain.indexOf(target)));
        circles.set(circle.join(' '), circle);
      } else if (!state.has(target) && links.has(target)) {
        state.set(target, 'open');
        chain.push(target);
        next.push(0);
      }
    }
  }
  return [...circles.values()];
}

function fromSmallest(circle: readonly string[]): string[] {
  const smallest = circle.reduce((first, id) => (id < first ? id : first));
  const at = circle.indexOf(smallest);
  return [...circle.slice(at), ...circle.slice(0, at)];
}
