import type { Pin } from '../generated/types.ts';
import { accessOf } from '../model/access-of.ts';
import type { Register, SourceFile } from '../model/entry.ts';
import { toPointer } from '../model/json-pointer.ts';
import { termsOf } from '../model/terms.ts';
import type { ValuePath } from '../model/value-path.ts';
import { limitsFor } from '../parse/limits.ts';
import { locateOffset } from '../parse/locate.ts';
import { parseText, type ParsedText } from '../parse/parse-text.ts';
import { positionAt } from '../parse/position.ts';
import type { ProblemDraft } from '../report/make-problem.ts';
import type { ProblemArg } from '../report/messages/message.ts';
import type { ProblemCode } from '../report/messages/index.ts';
import { validateSchema } from './validate-schema.ts';

/** What one row may never be about: small tables of people are still about people. */
const TOO_FINE = new Set(['person', 'household', 'address', 'property', 'building', 'postcode']);

/** Reads a pin, and checks that what it pins may be shown here. */
export function checkPin(
  { file, text }: SourceFile,
  register: Register,
): { readonly pin?: Pin; readonly drafts: readonly ProblemDraft[] } {
  const parsed: ParsedText = parseText(text, limitsFor(file));
  const { value, offsets, problems } = parsed;
  if (value === undefined) {
    const drafts = problems.map(({ code, offset, args }) => ({
      ...{ code, file, args, ...positionAt(text, offset) },
    }));
    return { drafts };
  }
  const draft = (
    code: ProblemCode,
    path: ValuePath,
    args?: Readonly<Record<string, ProblemArg>>,
  ): ProblemDraft => ({
    ...{ code, file, path: toPointer(path) },
    ...positionAt(text, locateOffset(value, offsets, path)),
    ...(args && { args }),
  });
  const faults = validateSchema('pin.schema.json', value);
  if (faults.length > 0) {
    return { drafts: faults.map(({ code, path, args }) => draft(code, path, args)) };
  }
  const pin = value as Pin;
  return { pin, drafts: [...checkTerms(pin, register, draft)] };
}

function* checkTerms(
  { from, licence, granularity }: Pin,
  register: Register,
  draft: (
    code: ProblemCode,
    path: ValuePath,
    args?: Readonly<Record<string, ProblemArg>>,
  ) => ProblemDraft,
): Generator<ProblemDraft> {
  const term = termsOf(register, 'licences')?.get(licence);
  if (!term) yield draft('reference/unknown-licence', ['licence'], { id: licence });
  else if (!term.open) {
    yield draft('insight/licence-not-open', ['licence'], { licence: term.label });
  }
  if (TOO_FINE.has(granularity)) {
    yield draft('insight/too-fine', ['granularity'], { granularity });
  } else if (!termsOf(register, 'granularities')?.has(granularity)) {
    yield draft('reference/unknown-granularity', ['granularity'], { id: granularity });
  }
  const dataset = register.dataset.get(from.dataset);
  const path = ['from', 'dataset'];
  if (!dataset) yield draft('reference/unknown-dataset', path, { id: from.dataset });
  else {
    const level = accessOf(dataset).access?.level;
    if (level !== undefined && level !== 'open') {
      yield draft('insight/source-not-open', path, { id: from.dataset, level });
    }
  }
}
