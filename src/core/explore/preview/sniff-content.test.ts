import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { sniffContent } from './sniff-content.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('sniffContent', () => {
  it.each<[string, string | undefined]>([
    ['a,b\n1,2', undefined],
    ['"a";"b"', undefined],
    ['[note],b\n1,2', undefined],
    ['', 'nothing'],
    ['\u00ef\u00bb\u00bf \n', 'nothing'],
    ['  <!DOCTYPE html>', 'a web page'],
    ['<html lang="en">', 'a web page'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html>', 'a web page'],
    ['<?xml version="1.0"?><Error/>', 'an XML file'],
    ['{"a": 1}', 'a JSON file'],
    ['[ {"a": 1} ]', 'a JSON file'],
    ['PK\u0003\u0004rest', 'a ZIP archive or a spreadsheet'],
    ['\u001f\u008b\u0008', 'a packed (gzip) file'],
    ['%PDF-1.7', 'a PDF document'],
    ['PAR1\u0015', 'a Parquet file'],
    ['SQLite format 3\u0000', 'a database file'],
    ['a\u0000b', 'a file that is not text'],
    ['\u00ff\u00fea\u0000,\u0000b\u0000', undefined],
  ])('%j is %s', (text, kind) => {
    expect(sniffContent(bytes(text))).toBe(kind);
  });
});

describe('decodeText', () => {
  it('reads UTF-8, also cut inside a character, and by byte order mark UTF-16', () => {
    const euro = new TextEncoder().encode('5 €');
    expect(decodeText(euro)).toEqual({ text: '5 €', encoding: 'UTF-8' });
    expect(decodeText(euro.subarray(0, -1))).toEqual({ text: '5 ', encoding: 'UTF-8' });
    expect(decodeText(bytes('\u00ff\u00fea\u0000'))).toEqual({ text: 'a', encoding: 'UTF-16' });
    expect(decodeText(bytes('\u00fe\u00ff\u0000a'))).toEqual({ text: 'a', encoding: 'UTF-16' });
  });

  it('takes text that is not UTF-8 for Windows-1252', () => {
    expect(decodeText(bytes('\u0080 5, caf\u00e9'))).toEqual({
      ...{ text: '€ 5, café', encoding: 'Windows-1252' },
    });
  });
});
