import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSite } from '../../../scripts/pictures/pictures-command.ts';
import { SHOTS } from '../../../scripts/pictures/shots.ts';
import {
  PICTURES,
  readPictureWords,
  takePictures,
} from '../../../scripts/pictures/take-pictures.ts';
import { launchBrowser, watchPage } from './browser.ts';
import { servedSites } from './sites.ts';

describe('the pictures of the guides', () => {
  it('show the site as it is: npm run pictures takes them again', async () => {
    expect(await withSite((site) => takePictures(site, false))).toEqual(await readPictureWords());
  }, 60_000);

  it('are all shown, with words for those who cannot see them, and are small', async () => {
    const browser = await launchBrowser();
    const { url } = servedSites().real;
    const { page, complaints, close } = await watchPage(browser, new URL(url).origin);
    const shown: string[] = [];
    for (const path of ['help/publishing/', 'help/reviewing/']) {
      await page.goto(url + path);
      for (const image of await page.locator('main img').all()) {
        await image.scrollIntoViewIfNeeded();
        await expect
          .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
          .toBeGreaterThan(300);
        shown.push((await image.getAttribute('src'))!);
        expect((await image.getAttribute('alt'))!.length).toBeGreaterThan(30);
      }
    }
    const names = shown.map((src) => /([\w-]+?)\.[\w-]+\.webp$/.exec(src)?.[1]);
    expect(names.sort()).toEqual(SHOTS.map(({ name }) => name).sort());
    for (const { name } of SHOTS) {
      expect(statSync(join(PICTURES, `${name}.webp`)).size).toBeLessThan(60_000);
    }
    expect(complaints).toEqual([]);
    await close();
    await browser.close();
  });
});

describe('the guides', () => {
  it('name every label and every risk that the programs set', () => {
    const guide = readFileSync('src/content/reviewing.mdx', 'utf8');
    for (const label of ['risk: low', 'ready: owner-change', 'needs: a person', 'accepted']) {
      expect(guide).toContain(`\`${label}\``);
    }
  });
});
