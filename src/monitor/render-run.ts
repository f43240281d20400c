import type { LinkEvidence, MonitorRun, ServiceEvidence } from '../core/model/evidence.ts';
import { escapeControl } from '../core/report/escape.ts';

/** The results for services, one line each, those in trouble first. */
export function renderServices(seen: readonly ServiceEvidence[]): string {
  const lines = seen.map((service) => {
    const { state, reason, latency, failures, drift, movedTo, id } = service;
    const details = [
      ...wordsOf(failures?.reason ?? reason),
      ...(failures ? [] : latency === undefined ? [] : [`${latency} ms`]),
      ...(drift ? [`lost: ${drift.lost.join(', ')}`] : []),
      ...(movedTo === undefined ? [] : [`now at ${movedTo}`]),
    ];
    return { state: failures && state !== 'down' ? 'failed' : state, name: id, details };
  });
  return renderLines(lines);
}

/** The results for links that do not simply work. */
export function renderLinks(seen: readonly (LinkEvidence & { publisher: string })[]): string {
  const lines = seen.map(({ state, reason, failures, movedTo, url, publisher }) => ({
    state: failures && state !== 'broken' ? 'failed' : state,
    name: `${publisher} ${url}`,
    details: [
      ...wordsOf(failures?.reason ?? reason),
      ...(movedTo === undefined ? [] : [`now at ${movedTo}`]),
    ],
  }));
  return renderLines(lines.filter(({ state }) => state !== 'works'));
}

/** The result of a run, in one sentence. */
export function renderRun({ kind, checked, hosts, failingHosts, discarded }: MonitorRun): string {
  const failing = `${failingHosts} of ${hosts} hosts newly failed`;
  if (discarded === 'canary') {
    return 'This run is discarded: the canary did not answer, so our own network is at fault.\n';
  }
  if (discarded === 'mass-failure') {
    return `This run is discarded: ${failing}, so our own network is more likely at fault.\n`;
  }
  return `${checked} ${kind} checked; ${failing}.\n`;
}

const ORDER = ['down', 'broken', 'failed', 'stale', 'moved', 'slow', 'unknown', 'up', 'works'];

interface Line {
  readonly state: string;
  readonly name: string;
  readonly details: readonly string[];
}

function renderLines(lines: readonly Line[]): string {
  return [...lines]
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || (a.name < b.name ? -1 : 1))
    .map(({ state, name, details }) => {
      const more = details.length > 0 ? ` (${details.join('; ')})` : '';
      return `${escapeControl(`${state.padEnd(8)}${name}${more}`)}\n`;
    })
    .join('');
}

function wordsOf(reason: string | undefined): string[] {
  return reason === undefined ? [] : [reason];
}
