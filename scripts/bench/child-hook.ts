import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What a measured process tells of itself when it ends. */
export interface ChildReport {
  /** Seconds of processor time, user and system, with that of child processes that have ended. */
  readonly cpu: number;
  /** Megabytes: the most that this process held, its threads included. */
  readonly memory: number;
  /** Milliseconds since the process began, by name without `register:`. */
  readonly marks: Readonly<Record<string, number>>;
}

/** Loaded with `--import` into a process that is measured; `BENCH_REPORT` names the file to write. */
const file = process.env['BENCH_REPORT'];
if (file !== undefined && isMainThread) {
  // Child processes load this file too, and must not write over it.
  delete process.env['BENCH_REPORT'];
  process.once('exit', () => writeFileSync(file, JSON.stringify(readReport())));
}

function readReport(): ChildReport {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const marks = performance
    .getEntriesByType('mark')
    .filter(({ name }) => name.startsWith('register:'))
    .map(({ name, startTime }) => [name.slice('register:'.length), startTime]);
  return {
    cpu: (userCPUTime + systemCPUTime) / 1e6 + childSeconds(),
    memory: maxRSS / 1024,
    marks: Object.fromEntries(marks) as Record<string, number>,
  };
}

/** Processor time of children, which Node does not tell: on Linux from the kernel, elsewhere unknown and 0. */
function childSeconds(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // cutime and cstime, proc_pid_stat(5); the kernel counts in hundredths of a second for every program.
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}
