import { describe, expect, it } from 'vitest';

import { repairPlainText, repairText } from './repair-text.ts';

describe('repairText', () => {
  it.each([
    ['cafÃ© and rÃ©sumÃ©', 'café and résumé'],
    ['itâ€™s 5â€“10', 'it’s 5–10'],
    ['price Â£5', 'price £5'],
    ['ReykjavÃ\u00adk', 'Reykjavík'],
    ['e\u0301tude', 'étude'],
    ['a\u200bb\u202ec\u0007', 'abc'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a\u00a0b', 'a b'],
  ])('reads %j as %j', (text, expected) => {
    expect(repairText(text)).toBe(expected);
  });

  it.each(['Ångström, Łódź, naïve façade', 'ÀÉÎÕÜ', '€5 – “quoted”', 'Ã is a letter'])(
    'leaves %j alone',
    (text) => {
      expect(repairText(text)).toBe(text);
    },
  );
});

describe('repairPlainText', () => {
  it('undoes entities, also those escaped twice', () => {
    expect(repairPlainText('Food &amp; drink &amp;amp; more &#39;s&#x27; &pound;')).toBe(
      "Food & drink & more 's' £",
    );
  });
});
