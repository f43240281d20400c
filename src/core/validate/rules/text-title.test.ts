import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../testing/rule-testing.ts';
import { textTitle } from './text-title.ts';

const check = (title: string): string[] => codesOf(textTitle, { 'datasets/acme/roads': { title } });
const at = 'datasets/acme/roads.yaml#/title';

describe('textTitle', () => {
  it.each(['ward-profiles.xlsx', 'Road counts.csv', 'ward_profiles final'])(
    'finds the file name in %j',
    (title) => {
      expect(check(title)).toEqual([`text/title-file-name ${at}`]);
    },
  );

  it('finds shouting and line breaks', () => {
    expect(check('HOUSE PRICES BY BOROUGH')).toEqual([`text/title-shouting ${at}`]);
    expect(check('Road\ncounts')).toEqual([`text/title-line-break ${at}`]);
  });

  it.each([
    'House prices by borough',
    'GTFS, GBFS and SIRI',
    'COVID-19 deaths',
    'Data.Police.UK API',
    'NO2 & PM2.5',
  ])('passes %j', (title) => {
    expect(check(title)).toEqual([]);
  });

  it('does not mind an overlay without a title', () => {
    expect(codesOf(textTitle, { 'datasets/acme/roads': { overlayOf: 'portal/roads' } })).toEqual(
      [],
    );
  });
});
