import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { textMixedScript } from './text-mixed-script.ts';

describe('textMixedScript', () => {
  it.each(['Lоndon', 'Αcme roads', 'rоаds'])('finds %j', (text) => {
    expect(codesInText(textMixedScript, text)).toEqual(['text/mixed-script']);
  });

  it.each([
    'London',
    'μg/m³ and μm',
    'ΔT and kΩ',
    'Дорога',
    'Λονδίνο',
    'α-pinene',
    'Roads / Дороги',
  ])('passes %j', (text) => {
    expect(codesInText(textMixedScript, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(textMixedScript, 'Lоndon', ['documentation', 1, 'url']);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });
});
