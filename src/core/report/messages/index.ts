import { accessMessages } from './access.ts';
import { dateMessages } from './date.ts';
import { distributionMessages } from './distribution.ts';
import { entryMessages } from './entry.ts';
import { fileMessages } from './file.ts';
import { internalMessages } from './internal.ts';
import { leakMessages } from './leak.ts';
import type { Message } from './message.ts';
import { misreadMessages } from './misread.ts';
import { placeMessages } from './place.ts';
import { referenceMessages } from './reference.ts';
import { registerMessages } from './register.ts';
import { schemaMessages } from './schema.ts';
import { textMessages } from './text.ts';
import { yamlMessages } from './yaml.ts';

/** One record per family of codes, one line each. */
const families: readonly Readonly<Record<string, Message>>[] = [
  accessMessages,
  dateMessages,
  distributionMessages,
  entryMessages,
  fileMessages,
  internalMessages,
  leakMessages,
  misreadMessages,
  placeMessages,
  referenceMessages,
  registerMessages,
  schemaMessages,
  textMessages,
  yamlMessages,
];

/** Every problem code and what is said about it. */
export const messages: ReadonlyMap<string, Message> = new Map(
  families.flatMap((family) => Object.entries(family)),
);
