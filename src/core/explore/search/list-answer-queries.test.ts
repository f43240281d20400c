import { describe, expect, it } from 'vitest';
import { loadCity } from '../../../testing/city.ts';
import { describeRegister } from '../../describe/describe-register.ts';
import { listAnswerQueries } from './list-answer-queries.ts';

describe('listAnswerQueries', () => {
  it('reads each question once, with every record that answers it', async () => {
    const { listed } = describeRegister(await loadCity(), (path) => path);
    const [dataset] = listed.filter(({ key }) => key === 'datasets/rivermouth/air-quality');
    const queries = listAnswerQueries([...listed, { ...dataset!, key: 'datasets/other/air' }]);
    const tides = { query: 'How high is the water in the harbour now?' };
    expect(queries).toContainEqual({ ...tides, relevant: ['services/rivermouth/tides-live'] });
    const air = { query: 'Is the air clean enough to run today?' };
    expect(queries).toContainEqual({
      ...air,
      relevant: ['datasets/rivermouth/air-quality', 'datasets/other/air'],
    });
    expect(queries).toHaveLength(5);
  });
});
