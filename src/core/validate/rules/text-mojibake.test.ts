import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { textMojibake } from './text-mojibake.ts';

describe('textMojibake', () => {
  it.each([
    'CafÃ© licences',
    'Londonâ€™s roads',
    'CafÃ‰',
    'Cost in Â£',
    '20Â°C',
    '\u00e2\u0080\u0099s',
    'broken \ufffd',
    'ðŸš² hire',
  ])('finds %j', (text) => {
    expect(codesInText(textMojibake, text)).toEqual(['text/mojibake']);
  });

  it.each([
    'Café licences',
    'London’s roads',
    'São Paulo, SÃO PAULO',
    'Cost in £, 20 °C',
    'Ångström, Âge',
  ])('passes %j', (text) => {
    expect(codesInText(textMojibake, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(textMojibake, 'CafÃ© licences', ['documentation', 1, 'url']);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });
});
