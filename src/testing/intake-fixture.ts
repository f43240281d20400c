import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import { generateSuggestForm } from '../../scripts/generators/generate-suggest-form.ts';
import { validateFiles } from '../core/validate/validate-files.ts';
import type { IntakeBase, IntakeDecision, IntakeStep } from '../github/intake/intake.ts';
import { readIssueForm } from '../github/intake/parse-issue-form.ts';
import { checkCity } from './city.ts';

const TODAY = '2026-11-03';
const { files, register } = await checkCity();

/** The project's form, with the choices that the city's vocabularies give. */
function readForm(name: string): IntakeBase['questions'] {
  const labels = new Map(
    [...register.vocabulary].map(([id, { fields }]) => [
      id,
      fields.terms.map((term) => term.label),
    ]),
  );
  const text = readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8');
  return readIssueForm(parse(generateSuggestForm(text, labels)));
}

/** What the intake of suggestions and requests stands on: the forms, and the register of the city. */
export const intakeBase: IntakeBase = {
  register,
  questions: readForm('suggest-dataset'),
  requestQuestions: readForm('ask-for-data'),
  today: TODAY,
  files: new Set(files.map(({ file }) => file)),
  check: (source) =>
    validateFiles([source], { today: TODAY, known: register }).problems.filter(
      ({ file }) => file === source.file,
    ),
};

/** The steps of a decision by name, in order. */
export const stepNames = ({ steps }: IntakeDecision): string[] => steps.map(({ step }) => step);

/** The step of a name, which has to be there. */
export const findStep = <Name extends IntakeStep['step']>(
  { steps }: IntakeDecision,
  name: Name,
): Extract<IntakeStep, { step: Name }> =>
  steps.find((one): one is Extract<IntakeStep, { step: Name }> => one.step === name)!;
