import { describe, expect, it } from 'vitest';
import { SMALL_CATALOGUE } from '../../../testing/catalogue-fixture.ts';
import { outputContextOf } from '../../../testing/output-context.ts';
import { loadCatalogue } from '../../../io/load-catalogue.ts';
import { deriveCatalogue } from '../../derive/derive-catalogue.ts';
import { renderPageModel } from '../../outputs/markdown/render-page-model.ts';
import type { OutputContext } from '../../outputs/output.ts';
import { validateFiles } from '../../validate/validate-files.ts';
import { jsonApi } from '../../outputs/api/render-json-api.ts';
import { requestsPage } from './requests-page.ts';

const { files } = await loadCatalogue(SMALL_CATALOGUE);

/** The small catalogue with the text of one request, and what the checks say about it. */
function withRequest(lines: readonly string[]) {
  const text = `${['title: Where the benches are', 'need: Each bench.', 'purpose: To sit.', 'asked: "2026-11-03"', ...lines].join('\n')}\n`;
  const file = 'requests/benches.yaml';
  const { register, problems } = validateFiles([...files, { file, text }], { today: '2026-11-25' });
  return {
    context: outputContextOf(deriveCatalogue(register)),
    codes: problems.filter((problem) => problem.file === file).map(({ code }) => code),
  };
}

/** The page of requests as Markdown. */
function twin(source: OutputContext): string {
  return String(renderPageModel(requestsPage(source), source).content);
}

describe('requests for data', () => {
  it('say where they stand, who looks into it and what answers them', () => {
    const { context, codes } = withRequest([
      'status: answered',
      'publisher: borough',
      'decided: "2026-11-20"',
      'answeredBy: borough/allotments',
    ]);
    expect(codes).toEqual([]);
    const text = twin(context);
    expect(text).toContain('**Answered** The data is now in the register.');
    expect(text).toContain('datasets/borough/allotments/index.md');
    const api = [...jsonApi.render(context)].find(({ path }) => path.endsWith('/requests.json'))!;
    expect(JSON.parse(String(api.content))).toMatchObject({
      count: 1,
      items: [
        {
          id: 'benches',
          answeredBy: 'borough/allotments',
          links: { page: 'https://data.example.org/register/requests/#request-benches' },
        },
      ],
    });
  });

  it('say why they are refused', () => {
    const { context, codes } = withRequest([
      'status: refused',
      'publisher: borough',
      'decided: "2026-11-20"',
      'reason: personal-data',
      'explanation: Names are carved into them.',
    ]);
    expect(codes).toEqual([]);
    expect(twin(context)).toContain('`Names are carved into them.`');
  });

  it.each<[string, readonly string[]]>([
    [
      'reference/unknown-dataset',
      ['status: answered', 'decided: "2026-11-20"', 'answeredBy: borough/none'],
    ],
    ['reference/unknown-publisher', ['status: looking', 'publisher: nobody']],
    [
      'reference/unknown-access-reason',
      [
        'status: refused',
        'publisher: borough',
        'decided: "2026-11-20"',
        'reason: because',
        'explanation: Because.',
      ],
    ],
    [
      'date/end-before-start',
      ['status: answered', 'decided: "2026-11-01"', 'answeredBy: borough/allotments'],
    ],
    ['schema/required', ['status: looking']],
    ['leak/personal-mailbox', ['status: open', 'holder: jo.bloggs@borough.example']],
    ['leak/mobile-number', ['status: open', 'tried: I rang 07700 900123 twice.']],
  ])('are told %s', (code, lines) => {
    expect(withRequest(lines).codes).toContain(code);
  });

  it('start empty', () => {
    const { register } = validateFiles(files, { today: '2026-11-25' });
    expect(twin(outputContextOf(deriveCatalogue(register)))).toContain(
      'Nobody has asked for data yet.',
    );
  });
});
