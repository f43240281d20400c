import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import sharp from 'sharp';

import { openShot, PICTURE_WIDTH, SHOTS, wordsOf } from './shots.ts';

/** The folder of the guides' pictures, with the words of each in `pictures.json`. */
export const PICTURES = join(import.meta.dirname, '../../src/content/pictures');

/** Words in each picture, by its name. */
export type PictureWords = Readonly<Record<string, string>>;

/** The words of each picture when it was taken. */
export async function readPictureWords(): Promise<PictureWords> {
  return JSON.parse(await readFile(join(PICTURES, 'pictures.json'), 'utf8')) as PictureWords;
}

/**
 * Opens every part of a site that the guides show.
 * @param site address of its home page, with a closing slash
 * @param writes whether to take the pictures, or only read their words
 */
export async function takePictures(site: string, writes: boolean): Promise<PictureWords> {
  const browser = await chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run'],
  });
  const words: Record<string, string> = {};
  try {
    for (const shot of SHOTS) {
      const viewport = { width: PICTURE_WIDTH, height: 900 };
      const page = await browser.newPage({ viewport, colorScheme: 'light' });
      await openShot(page, site, shot);
      words[shot.name] = await wordsOf(page, shot);
      if (writes) {
        const image = await page.locator(shot.part).first().screenshot();
        const file = join(PICTURES, `${shot.name}.webp`);
        await writeFile(file, await sharp(image).webp({ quality: 85 }).toBuffer());
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  if (writes) {
    await writeFile(join(PICTURES, 'pictures.json'), `${JSON.stringify(words, null, 2)}\n`);
  }
  return words;
}
