import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildReport } from './child-hook.ts';
import { median } from './figure.ts';
import { watchMemory } from './watch-memory.ts';

/** One run of a whole process. */
export interface ChildRun extends ChildReport {
  /** Wall-clock seconds. */
  readonly wall: number;
  /** Percentage of the machine's processors that other processes used meanwhile. */
  readonly others: number;
  readonly code: number;
  readonly stdout: string;
}

/** The middle of a measure over several runs. */
export function middle(
  runs: readonly ChildRun[],
  of: 'wall' | 'cpu' | 'memory' | 'others',
): number {
  return median(runs.map((run) => run[of]));
}

export interface ChildOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Exit codes that count as success. */
  readonly accept?: readonly number[];
}

const HOOK = new URL('./child-hook.ts', import.meta.url).href;

/**
 * Runs a script with this Node and measures it from start to end.
 * @param args flags for Node, the script and its arguments
 * @throws if the process cannot start or ends with a code that is not accepted, with the end of its output
 */
export async function runChild(
  args: readonly string[],
  { cwd, env = {}, accept = [0] }: ChildOptions,
): Promise<ChildRun> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const report = join(folder, 'report.json');
  try {
    const start = performance.now();
    const busyBefore = busySeconds();
    const child = spawn(process.execPath, ['--import', HOOK, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env, BENCH_REPORT: report },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const memory = watchMemory(child.pid);
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status) => resolve(status ?? -1));
    });
    const wall = (performance.now() - start) / 1000;
    const busy = busySeconds() - busyBefore;
    const peak = memory.stop();
    const stdout = Buffer.concat(out).toString();
    if (!accept.includes(code)) {
      const said = Buffer.concat(err).toString().trim() || stdout.trim();
      throw new Error(`${args.join(' ')} ended with code ${code}: ${said.slice(-1_500)}`);
    }
    const own = JSON.parse(readFileSync(report, 'utf8')) as ChildReport;
    const others = (Math.max(0, busy - own.cpu) / (wall * availableParallelism())) * 100;
    return { ...own, wall, others, code, stdout, memory: Math.max(own.memory, peak) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds that all processors have worked since the machine started, for any process. */
function busySeconds(): number {
  const busy = cpus().map(({ times }) => times.user + times.nice + times.sys + times.irq);
  return busy.reduce((sum, milliseconds) => sum + milliseconds, 0) / 1000;
}
