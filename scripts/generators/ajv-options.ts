import type { Options } from 'ajv';

import { formats } from '../../src/core/validate/formats.ts';

/** How entries are validated: every error, own properties only, and no keyword that does not apply where it stands. */
export const AJV_OPTIONS: Options = {
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  strictTuples: false,
  ownProperties: true,
  inlineRefs: false,
  formats,
};
