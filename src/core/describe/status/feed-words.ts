import type { FeedState, LinkEvidence } from '../../model/evidence.ts';

/** How much a state matters to who wants to use the thing: the colour and the sign of it. */
export type Tone = 'good' | 'fair' | 'bad' | 'plain';

export interface StateWords {
  /** What it is, while that is known: `Up`. */
  readonly label: string;
  /** What it was, when it was looked at: `Was up`. */
  readonly was: string;
  readonly tone: Tone;
  /** For the list of what the words mean. */
  readonly about: string;
}

/** The states of a feed, the worst first. */
export const FEED_STATES: Readonly<Record<FeedState, StateWords>> = {
  down: {
    label: 'Down',
    was: 'Was down',
    tone: 'bad',
    about: 'It failed at least three times over at least two rounds of checks.',
  },
  stale: {
    label: 'Out of date',
    was: 'Was out of date',
    tone: 'bad',
    about: 'It answers, but its newest observation is older than promised.',
  },
  moved: {
    label: 'Moved',
    was: 'Had moved',
    tone: 'fair',
    about: 'It redirects permanently to another address.',
  },
  slow: {
    label: 'Slow',
    was: 'Was slow',
    tone: 'fair',
    about: 'It answers as it should, but later than promised.',
  },
  unknown: {
    label: 'Not known',
    was: 'Could not be judged',
    tone: 'plain',
    about:
      'The check proved nothing: the server asked for a key, told it to wait, or blocked it as a robot.',
  },
  unchecked: {
    label: 'Not checked yet',
    was: 'Not checked yet',
    tone: 'plain',
    about: 'It has not been checked yet, or no safe request can show whether it works.',
  },
  up: { label: 'Up', was: 'Was up', tone: 'good', about: 'It answers as it should.' },
};

/** The states of a link to a file, the worst first. */
export const LINK_STATES: Readonly<Record<LinkEvidence['state'], StateWords>> = {
  broken: {
    label: 'Broken',
    was: 'Was broken',
    tone: 'bad',
    about: 'The address leads nowhere, or not to a file of this kind.',
  },
  moved: {
    label: 'Moved',
    was: 'Had moved',
    tone: 'fair',
    about: 'The address redirects permanently to another.',
  },
  unknown: {
    label: 'Not known',
    was: 'Could not be judged',
    tone: 'plain',
    about: 'The host refused the check, which says nothing about the file.',
  },
  works: { label: 'Works', was: 'Worked', tone: 'good', about: 'The address answers.' },
};

/** Feed states in which readers are better told before they build on it. */
export const WRONG_STATES: readonly FeedState[] = ['down', 'stale', 'moved', 'slow'];
