import { describe, expect, it } from 'vitest';
import { gradeResults } from './grade-results.ts';
import { listFallen } from './list-fallen.ts';
import { renderFigures } from './render-figures.ts';
import { summarise } from './summarise.ts';

const RIGHT = { a: 3, b: 1 };

describe('gradeResults', () => {
  it('gives the best order full marks and counts a late result less', () => {
    expect(gradeResults(['a', 'b', 'x'], RIGHT)).toEqual({
      ndcg: 1,
      recall: 1,
      first: 1,
      five: 1,
      zero: 0,
    });
    const late = gradeResults(['x', 'b', 'a'], RIGHT);
    expect(late).toMatchObject({ recall: 1, first: 0, five: 1 });
    // 1 ÷ log2(3) + 7 ÷ log2(4) of 7 + 1 ÷ log2(3)
    expect(late.ndcg).toBeCloseTo((0.6309 + 3.5) / 7.6309, 3);
  });

  it('looks at ten results, and notices none', () => {
    const far = [...'cdefghijkl', 'a'];
    expect(gradeResults(far, RIGHT)).toMatchObject({ ndcg: 0, recall: 0, zero: 0 });
    expect(gradeResults([], RIGHT)).toMatchObject({ ndcg: 0, zero: 1 });
  });
});

describe('summarise', () => {
  const result = (kind: string, tune: boolean, found: string[]) => ({
    q: found.join(' '),
    kind,
    tune,
    found,
    ...gradeResults(found, RIGHT),
  });
  const figures = summarise([
    result('question', true, ['a', 'b']),
    result('question', false, ['x']),
    result('title', false, ['a', 'b']),
  ]);

  it('keeps titles out of the judged queries, and the halves apart', () => {
    expect(figures['question']).toMatchObject({ queries: 2, ndcg: 0.5 });
    expect(figures['judged']).toMatchObject({ queries: 2 });
    expect(figures['questions and keywords, tuned on']).toMatchObject({ queries: 1, ndcg: 1 });
    expect(figures['questions and keywords, held out']).toMatchObject({ queries: 1, ndcg: 0 });
    expect(figures['title']).toMatchObject({ queries: 1, first: 1 });
  });

  it('is compared with floors and with earlier figures', () => {
    const floors = { register: { question: { ndcg: 0.6, five: 0.5 }, place: { ndcg: 1 } } };
    expect(listFallen('register', figures, floors)).toEqual([
      'register, question: ndcg is 0.500, below 0.6',
    ]);
    expect(renderFigures(figures, figures)).toContain('0.500 (+0.000)');
  });
});
