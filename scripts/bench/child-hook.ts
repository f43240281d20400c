import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** The report of a measured process when it ends. */
export interface ChildReport {
  /** Seconds of processor time, user and system, including ended child processes. */
  readonly cpu: number;
  /** Megabytes: the peak of this process, including its threads. */
  readonly memory: number;
  /** Milliseconds since the process began, by name without `register:`. */
  readonly marks: Readonly<Record<string, number>>;
}

/** Loaded with `--import` into a measured process; `BENCH_REPORT` names the file to write. */
const file = process.env['BENCH_REPORT'];
if (file !== undefined && isMainThread) {
  // Child processes also load this file, and must not overwrite it.
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

/** Processor time of children, which Node does not report: from the kernel on Linux, elsewhere unknown and 0. */
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
