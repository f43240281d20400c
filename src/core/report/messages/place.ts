import type { Message } from './message.ts';

/** Bounding boxes that cannot be right. */
export const placeMessages = {
  'place/bbox-reversed': {
    severity: 'error',
    title: 'Bounding box is inside out',
    what: ({ bbox }) =>
      `In \`${bbox}\` the western edge is east of the eastern one, or the southern edge north of the northern one.`,
    fix: () => 'Give the four numbers in the order west, south, east, north.',
    why: 'Maps either cannot show such a box, or show the rest of the world.',
    example: {
      bad: 'bbox: [0.33, 51.28, -0.51, 51.69]',
      good: 'bbox: [-0.51, 51.28, 0.33, 51.69]',
    },
  },
  'place/bbox-swapped': {
    severity: 'error',
    title: 'Latitude and longitude are swapped',
    what: ({ bbox }) =>
      `\`${bbox}\` is far away, but with latitude and longitude swapped it is here.`,
    fix: () => 'Give the four numbers in the order west, south, east, north: longitude first.',
    why: 'Half of all programs write latitude first, so this is the commonest mistake.',
    example: {
      bad: 'bbox: [51.28, -0.51, 51.69, 0.33]',
      good: 'bbox: [-0.51, 51.28, 0.33, 51.69]',
    },
  },
  'place/bbox-outside': {
    severity: 'warning',
    title: 'Bounding box is somewhere else',
    what: ({ bbox }) => `\`${bbox}\` is entirely outside the place that this register is about.`,
    fix: () => 'Check the numbers and their signs: degrees west of Greenwich are negative.',
    why: 'A search by place would miss the entry.',
  },
} satisfies Readonly<Record<string, Message>>;
