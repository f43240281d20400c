import type { Page } from 'playwright-core';

/** A picture of a part of the site, for the guides. */
export interface Shot {
  /** Name of the file, and of its words in `pictures.json`. */
  readonly name: string;
  /** Site path without the leading slash. */
  readonly path: string;
  /** Does what a person would, until the part looks right for the picture. */
  readonly prepare: (page: Page) => Promise<void>;
  /** The part to show. */
  readonly part: string;
}

/** Wide enough to read, narrow enough for a guide's column. */
export const PICTURE_WIDTH = 760;

const SUMMARY = 'Where the lamp posts stand, and when each of them was last looked at.';

const ENTRY = [
  ...['title: Lamp posts by street', `summary: ${SUMMARY}`, 'status: current', 'themes:'],
  ...['  - environment', 'access:', '  level: open', 'frequency: irregular', ''],
].join('\n');

/** A proposal in GitHub's answers, by the ends of their addresses. */
const PROPOSAL: readonly (readonly [end: string, answer: object])[] = [
  [
    '/pulls/12/files',
    [
      {
        filename: 'catalogue/datasets/springfield/lamp-posts.yaml',
        status: 'added',
        sha: 'b'.repeat(40),
      },
    ],
  ],
  [
    '/pulls/12',
    {
      ...{ state: 'open', merged_at: null, title: 'Add lamp posts', changed_files: 1 },
      head: { sha: '0123456789'.repeat(4) },
    },
  ],
  [
    `/git/blobs/${'b'.repeat(40)}`,
    { size: ENTRY.length, content: Buffer.from(ENTRY).toString('base64') },
  ],
];

async function openForm(page: Page): Promise<void> {
  await page.locator('#contribute[data-ready]').waitFor();
}

async function fillForm(page: Page): Promise<void> {
  await openForm(page);
  await page.locator('#entry-publisher').selectOption('springfield');
  await page.locator('#field-title').fill('Lamp posts by street');
  await page.locator('#field-summary').fill(SUMMARY);
  await page.getByLabel('Environment', { exact: true }).check();
  await page.locator('#field-access-level-open').check();
  await page.locator('#field-status-current').check();
  await page.locator('#field-frequency').selectOption({ index: 1 });
  await page.locator('#field-licence').selectOption('ogl-uk-3-0');
}

const check = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Check the entry' }).click();

/** The guides' pictures, of a site made from the tests' catalogue. */
export const SHOTS: readonly Shot[] = [
  {
    name: 'form-start',
    path: 'contribute/',
    part: 'section[aria-labelledby="part-name"]',
    async prepare(page: Page): Promise<void> {
      await openForm(page);
      await page.locator('#entry-publisher').selectOption('springfield');
      await page.locator('#entry-slug').fill('lamp-posts');
    },
  },
  {
    name: 'form-errors',
    path: 'contribute/',
    part: '#error-summary',
    async prepare(page: Page): Promise<void> {
      await openForm(page);
      await page.locator('#entry-publisher').selectOption('springfield');
      await page.locator('#field-title').fill('Lamp posts by street');
      await page.locator('#field-summary').fill('Too short');
      await page.locator('#field-access-level-open').check();
      await check(page);
      await page.locator('#error-list li').first().waitFor();
    },
  },
  {
    name: 'form-result',
    path: 'contribute/',
    part: '#result',
    async prepare(page: Page): Promise<void> {
      await fillForm(page);
      await check(page);
      await page.locator('#result:not([hidden])').waitFor();
    },
  },
  {
    name: 'table-rows',
    path: 'contribute/several/',
    part: '#table-rows',
    async prepare(page: Page): Promise<void> {
      await page.locator('#several[data-ready]').waitFor();
      const rows = [
        'publisher,title,summary,themes,access.level,licence,status,frequency',
        `springfield,Lamp posts by street,"${SUMMARY}",environment,open,ogl-uk-3-0,current,irregular`,
        `springfield,Bins by street,"${SUMMARY}",environment,open,,current,sometimes`,
      ];
      await page.locator('#table-text').fill(rows.join('\n'));
      await page.getByRole('button', { name: 'Check the table' }).click();
      await page.locator('#several-result:not([hidden])').waitFor();
    },
  },
  {
    name: 'preview',
    path: 'preview/',
    part: '#proposal',
    async prepare(page: Page): Promise<void> {
      await page.route('https://api.github.com/**', (route) => {
        const path = new URL(route.request().url()).pathname;
        const [, answer] = PROPOSAL.find(([end]) => path.endsWith(end))!;
        const headers = { 'access-control-allow-origin': '*' };
        return route.fulfill({ headers, json: answer });
      });
      await page.goto(`${page.url()}?pr=12`);
      await page.locator('#proposal[data-ready]').waitFor();
    },
  },
];

/** Opens a site at a part, ready to be shown. */
export async function openShot(page: Page, site: string, shot: Shot): Promise<void> {
  await page.goto(site + shot.path);
  await shot.prepare(page);
  // The focus ring and the caret would differ between runs.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** The words of a part. They show whether its picture is out of date, because fonts differ between machines. */
export async function wordsOf(page: Page, { part }: Shot): Promise<string> {
  const text = await page.locator(part).first().innerText();
  return text.replace(/\s+/g, ' ').trim();
}
