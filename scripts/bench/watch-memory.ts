import { readFileSync } from 'node:fs';

/** Often enough to see a search indexer that lives for a second. */
const EVERY_MS = 50;

/**
 * Watches the memory of a process and its children together, if the kernel shows it (Linux). Elsewhere the peak is 0,
 * and only the process's own count is known.
 */
export function watchMemory(pid: number | undefined): { stop(): number } {
  let peak = 0;
  const timer = setInterval(() => {
    if (pid !== undefined) peak = Math.max(peak, treeMemory(pid));
  }, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** Megabytes that a process and its descendants use now; 0 once the process has ended. */
function treeMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    const below = children.split(' ').filter(Boolean).map(Number);
    return own + below.reduce((sum, child) => sum + treeMemory(child), 0);
  } catch {
    return 0;
  }
}
