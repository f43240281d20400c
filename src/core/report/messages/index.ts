import { accessMessages } from './access.ts';
import { dateMessages } from './date.ts';
import { distributionMessages } from './distribution.ts';
import { entryMessages } from './entry.ts';
import { fileMessages } from './file.ts';
import { insightMessages } from './insight.ts';
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

const families = {
  ...accessMessages,
  ...dateMessages,
  ...distributionMessages,
  ...entryMessages,
  ...fileMessages,
  ...insightMessages,
  ...internalMessages,
  ...leakMessages,
  ...misreadMessages,
  ...placeMessages,
  ...referenceMessages,
  ...registerMessages,
  ...schemaMessages,
  ...textMessages,
  ...yamlMessages,
};

/** `<family>/<what>`: every code that a problem can have. One that no table has does not compile. */
export type ProblemCode = keyof typeof families;

/** What is said about each problem code. */
export const messages: Readonly<Record<ProblemCode, Message>> = families;
