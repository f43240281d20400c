import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cutDescription, findUnknownQuery } from './github-description.ts';

/** A request that the code under test made. */
export interface MadeCall {
  /** `GET /repos/o/r/issues`, without the query. */
  readonly call: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What GitHub is to answer: `GET /repos/o/r/issues` → body, or status and body. */
export type Answers = Readonly<
  Record<string, unknown> | Record<string, { readonly status: number; readonly body: unknown }>
>;

/** GitHub as its own OpenAPI description has it. */
export interface GitHubMock {
  readonly baseUrl: string;
  readonly calls: MadeCall[];
  /** What the description does not allow, in words. A test must find this empty. */
  readonly violations: string[];
  /** Sets what is answered from now on; other calls get the example of the description. */
  answer(answers: Answers): void;
  close(): Promise<void>;
}

/**
 * Starts a server that takes only what GitHub's OpenAPI description allows: every request goes through a
 * validating mock server (Prism) before it is answered, so that a wrong path, parameter or body is seen.
 * @param paths of the description that the code uses: `/repos/{owner}/{repo}/issues`
 */
export async function startGitHubMock(paths: readonly string[]): Promise<GitHubMock> {
  const folder = await mkdtemp(join(tmpdir(), 'github-mock-'));
  const file = join(folder, 'github.json');
  const description = cutDescription(paths);
  await writeFile(file, JSON.stringify(description));
  const validator = await startPrism(file);
  let answers: Answers = {};
  const calls: MadeCall[] = [];
  const violations: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const text = await readBody(request);
      const url = new URL(request.url!, 'http://localhost');
      const call = `${request.method} ${url.pathname}`;
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      calls.push({ call, query: Object.fromEntries(url.searchParams), body });
      const unknown = findUnknownQuery(description, request.method!, url);
      if (unknown.length > 0) violations.push(`${call}: unknown in the query: ${unknown.join()}`);
      const checked = await fetch(`${validator.url}${request.url!}`, {
        method: request.method!,
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        ...(text !== '' && { body: text }),
      });
      const example = await checked.text();
      // In words where the description has no answer for a wrong request, else in a header.
      const complaint = checked.headers.get('sl-violations');
      if (/stoplight\.io\/prism\/errors/.test(example) || isAboutRequest(complaint)) {
        violations.push(`${call}: ${complaint ?? example}`);
        response.writeHead(422, { 'content-type': 'application/json' }).end(example);
        return;
      }
      const known = (answers as Record<string, unknown>)[call];
      const { status, body: answer } = statusOf(known, checked.status, example);
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(status === 204 ? undefined : answer);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    violations,
    answer(next) {
      answers = next;
      calls.length = 0;
    },
    async close() {
      server.close();
      await validator.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The examples of the description have their own faults, which are not the caller's. */
function isAboutRequest(complaint: string | null): boolean {
  return complaint?.includes('"location":["request"') ?? false;
}

function statusOf(
  known: unknown,
  status: number,
  example: string,
): { status: number; body: string } {
  if (known === undefined) return { status, body: example };
  const isFull =
    typeof known === 'object' && known !== null && 'status' in known && 'body' in known;
  if (!isFull) return { status: status < 300 ? status : 200, body: JSON.stringify(known) };
  return { status: Number(known.status), body: JSON.stringify(known.body) };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** Prism in its own process: it answers with an error wherever a request is not as described. */
async function startPrism(file: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
  const process_ = spawn(process.execPath, [cli, 'mock', file, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [process_.stdout, process_.stderr]) {
    stream.on('data', (data: Buffer) => (output += data.toString()));
  }
  const ended = once(process_, 'exit');
  while (!output.includes('Prism is listening')) {
    const isOver = await Promise.race([
      ended.then(() => true),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), 50)),
    ]);
    if (isOver) throw new Error(`Prism did not start: ${output}`);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      process_.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
