import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly uses?: string;
  readonly 'runs-on'?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly environment?: unknown;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface WorkflowFile {
  /** `check.yml` */
  readonly name: string;
  readonly text: string;
  readonly workflow: Workflow;
}

/**
 * A YAML file of this project.
 * @param path below the root
 * @throws on anything that YAML would even warn of
 */
export function readYaml(path: string): unknown {
  const document = parseDocument(readFileSync(join(ROOT, path), 'utf8'));
  const [problem] = [...document.errors, ...document.warnings];
  if (problem) throw new Error(`${path}: ${problem.message}`);
  return document.toJS();
}

/** All workflows of this project. */
export function readWorkflows(): WorkflowFile[] {
  return globSync('.github/workflows/*', { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({
      name: path.replace('.github/workflows/', ''),
      text: readFileSync(join(ROOT, path), 'utf8'),
      workflow: readYaml(path) as Workflow,
    }));
}
