import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';

/** What the figures depend on. */
export interface Machine {
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly node: string;
  /** How many processes wanted to run in the last minute before the benchmark. */
  readonly load: number;
}

export function describeMachine(): Machine {
  return {
    system: `${platform()} ${arch()}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

/** One line; says if the machine was busy. */
export function renderMachine({
  system,
  processor,
  cores,
  memoryGiB,
  node,
  load,
}: Machine): string {
  const busy =
    load > cores / 2 ? ': others were at work when it began, and times are too long' : '';
  return `${cores} cores (${processor}), ${memoryGiB} GiB, ${system}, Node ${node}; load ${load}${busy}`;
}
