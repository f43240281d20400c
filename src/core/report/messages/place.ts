import type { Message } from './message.ts';

/** Bounding boxes that cannot be right. */
export const placeMessages = {
  'place/bbox-reversed': {
    severity: 'error',
    title: 'Bounding box is inside out',
    what: ({ bbox }) =>
      `In \`${bbox}\` the west is east of the east, or the south is north of the north.`,
    fix: () => 'Give the four numbers in the order west, south, east, north.',
    why: 'Maps cannot show such a box, or show the rest of the world.',
    example: {
      bad: 'bbox: [0.33, 51.28, -0.51, 51.69]',
      good: 'bbox: [-0.51, 51.28, 0.33, 51.69]',
    },
  },
  'place/bbox-swapped': {
    severity: 'error',
    title: 'Latitude and longitude are exchanged',
    what: ({ bbox }) =>
      `\`${bbox}\` lies far away, but with latitude and longitude exchanged it lies here.`,
    fix: () =>
      'Give the four numbers in the order west, south, east, north: longitude comes first.',
    why: 'Half of all programs write latitude first, so this is the commonest slip.',
    example: {
      bad: 'bbox: [51.28, -0.51, 51.69, 0.33]',
      good: 'bbox: [-0.51, 51.28, 0.33, 51.69]',
    },
  },
  'place/bbox-outside': {
    severity: 'warning',
    title: 'Bounding box is somewhere else',
    what: ({ bbox }) => `\`${bbox}\` shares no point with the place that this register is about.`,
    fix: () => 'Check the numbers and their signs: degrees west of Greenwich are negative.',
    why: 'A search by place would not find the entry.',
  },
} satisfies Readonly<Record<string, Message>>;
