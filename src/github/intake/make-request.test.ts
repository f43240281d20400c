import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { findStep, intakeBase, stepNames } from '../../testing/intake-fixture.ts';
import { LABELS } from '../labels.ts';
import { decideIntake } from './decide-intake.ts';
import type { IntakeDecision } from './intake.ts';

const { requestQuestions } = intakeBase;

describe('decideIntake, of a request', () => {
  const REQUEST: Readonly<Record<string, string>> = {
    title: 'Public toilets and when they are open, asked by a test',
    need: 'Every public toilet.\n\nWith its place and hours.',
    purpose: 'A map for people who plan their way.',
    public: '- [X] What I have written contains no personal data.',
  };
  const requestBody = (answers: Readonly<Record<string, string>>): string =>
    requestQuestions
      .map(({ id, label }) => `### ${label}\n\n${answers[id] ?? '_No response_'}`)
      .join('\n\n');
  const ask = (answers = REQUEST, created?: string): IntakeDecision =>
    decideIntake(
      {
        issue: {
          number: 12,
          body: requestBody(answers),
          isOpen: true,
          isPullRequest: false,
          created,
        },
        label: LABELS.accepted.name,
        sender: { isBot: false, permission: 'read', role: 'triage' },
        state: {
          main: { commit: 'c'.repeat(40), tree: 'd'.repeat(40) },
          branch: undefined,
          pulls: [],
          comment: undefined,
        },
      },
      intakeBase,
      { label: LABELS.accepted.name, root: 'catalogue', site: undefined },
    );

  it('makes an entry that the checks accept, asked on the day of the issue', () => {
    const decision = ask(REQUEST, '2026-10-30');
    expect(stepNames(decision)).toEqual(['write-branch', 'open-pull']);
    const { path, text = '' } = findStep(decision, 'write-branch').files[0]!;
    const file = 'requests/public-toilets-and-when-they-are-open-asked-by-a-test.yaml';
    expect(path).toBe(`catalogue/${file}`);
    expect(intakeBase.check({ file, text }).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    const repository = intakeBase.register.catalogue.get('catalogue')!.fields.repository;
    expect(parse(text)).toEqual({
      title: REQUEST['title'],
      need: REQUEST['need'],
      purpose: REQUEST['purpose'],
      status: 'open',
      asked: '2026-10-30',
      issue: `${repository}/issues/12`,
    });
    const { body } = findStep(decision, 'open-pull');
    expect(body).toContain('Asked for in #12');
    expect(body).not.toContain('Closes');
    expect(parse(findStep(ask(), 'write-branch').files[0]!.text!)).toMatchObject({
      asked: intakeBase.today,
    });
  });

  it('asks for what is missing, and never takes in a mailbox or a telephone number', () => {
    const refused = (changes: Readonly<Record<string, string>>): string => {
      const decision = ask({ ...REQUEST, ...changes });
      expect(stepNames(decision)).toEqual(['comment', 'remove-label']);
      return findStep(decision, 'comment').body;
    };
    expect(refused({ public: '- [ ] No' })).toContain('The box is not ticked');
    expect(refused({ title: '厕所' })).toContain('Latin letters');
    const leak = refused({ need: 'Write to jo.bloggs@borough.example if you find it.' });
    expect(leak).toMatch(/What data do you need/);
    expect(leak).not.toContain('bloggs');
  });

  it.each([
    '@octocat see https://evil.example ![x](https://evil.example/p.png) <img src=x onerror=alert(1)>',
    '---\n!!js/function "x"\n# x',
    '### Which licence does it have?\n\nOpen Government Licence v3.0',
  ])('takes %j for text', (hostile) => {
    for (const one of ask({ ...REQUEST, need: hostile, purpose: hostile }).steps) {
      if (one.step === 'write-branch') {
        expect(parse(one.files[0]!.text!)).toMatchObject({ need: hostile, purpose: hostile });
      } else if ('body' in one) expect(one.body).not.toMatch(/@octocat|!\[x\]|<img/m);
    }
  });
});
