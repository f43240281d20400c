import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakShareLink } from './leak-share-link.ts';

describe('leakShareLink', () => {
  it.each([
    'https://www.dropbox.com./s/abc/file.csv',
    'www.dropbox.com/s/abc/file.csv',
    'drive.google.com/file/d/1A/view',
    'https://drive.google.com/u/0/uc?id=1A',
    'https://docs.google.com/a/acme.org/spreadsheets/d/1A/edit',
    'https://acme.sharepoint.com/:X:/s/1',
    'https://mega.nz/#!abc',
    'https://www.dropbox.com/s/abc/file.csv?dl=0',
    'https://www.dropbox.com/scl/fi/abc/f.xlsx',
    'https://drive.google.com/file/d/1A/view',
    'https://drive.google.com/drive/folders/1A',
    'https://docs.google.com/spreadsheets/d/1A/edit',
    'https://1drv.ms/x/s!A',
    'https://acme-my.sharepoint.com/personal/x',
    'https://acme.sharepoint.com/:x:/s/team/E1',
    'https://we.tl/t-abc',
    'https://acme.wetransfer.com/downloads/1',
    'https://app.box.com/s/1',
  ])('finds %j', (text) => {
    expect(codesInText(leakShareLink, text)).toEqual(['leak/share-link']);
  });

  it.each([
    'https://docs.google.com/forms/d/e/1F/viewform',
    'https://docs.google.com/spreadsheets/d/e/2PACX/pub?output=csv',
    'https://acme.sharepoint.com/sites/public',
    'https://www.dropbox.com/features',
    'https://www.inbox.com/s/1',
    'We use Google Drive.',
  ])('passes %j', (text) => {
    expect(codesInText(leakShareLink, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(leakShareLink, 'https://www.dropbox.com/s/abc/file.csv?dl=0', [
      'documentation',
      1,
      'url',
    ]);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });
});
