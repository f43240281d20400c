import { readFile } from 'node:fs/promises';
import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, watchPage, type WatchedPage } from './browser.ts';
import { servedSites } from './sites.ts';

/** Special category data about people, with a way in by the custodian's own page. */
const PERSONAL = 'datasets/harbour-health/hospital-stays/';
/** Somebody's trade: no people in it. */
const COMMERCIAL = 'datasets/saltmarsh/bin-lorry-tracks/';
/** Asked for by mail. */
const BY_MAIL = 'datasets/northbank/council-tenants/';

/** What tries to become markup in Word, Markdown and print. */
const HOSTILE = '<script>alert(1)</script> & "quotes" ]]> \u0001 # not a heading';

describe('a request pack', () => {
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  /** Addresses asked for since the page was ready. */
  let asked: string[];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(watched.complaints).toEqual([]);
    expect(watched.foreign).toEqual([]);
    await watched.close();
  });

  async function open(record: string, options = {}): Promise<void> {
    const { url } = servedSites().real;
    watched = await watchPage(browser, new URL(url).origin, options);
    page = watched.page;
    page.setDefaultTimeout(10_000);
    await page.goto(url + record);
    await page.getByRole('link', { name: 'Prepare a request' }).click();
    await page.waitForURL(/\/request\/$/);
  }

  async function ready(): Promise<void> {
    await page.locator('#request[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
    asked = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) asked.push(`${request.method()} ${request.url()}`);
    });
  }

  async function take(name: string): Promise<Buffer> {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return readFile(await saved.path());
  }

  /** The Word document as a reader that is not ours understands it. */
  async function takeWord(): Promise<{ html: string; text: string }> {
    const buffer = await take('Download for Word');
    const [html, text] = await Promise.all([
      mammoth.convertToHtml({ buffer }),
      mammoth.extractRawText({ buffer }),
    ]);
    return { html: html.value, text: text.value };
  }

  const shows = (question: string): Promise<boolean> =>
    page.locator('[data-question]').getByText(question, { exact: true }).isVisible();

  it('takes a request for personal data from the record to a document, with no mouse and nothing sent', async () => {
    await open(PERSONAL);
    await ready();
    for (const question of [
      'What is your lawful basis for using personal data?',
      'Which condition lets you use special category data?',
      'What will your organisation be under UK GDPR?',
      'Will any of it leave the United Kingdom?',
      'Who is the data about?',
    ]) {
      expect(await shows(question), question).toBe(true);
    }
    expect(await shows('How will you make sure that you do not harm a firm or the owner?')).toBe(
      false,
    );

    await page.locator('#q-aims').focus();
    await page.keyboard.type('Fewer nights on the street');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(HOSTILE);
    const basis = page.getByLabel('A public task: article 6(1)(e)', { exact: true });
    await basis.focus();
    await page.keyboard.press('Space');
    await page.getByLabel('No, it stays in the United Kingdom').focus();
    await page.keyboard.press('Space');
    // With the law that the record names, which stands there as an answer.
    expect(await page.locator('#request-count').textContent()).toMatch(/^5 of \d+ questions/);

    await page.locator('#unanswered > summary').focus();
    await page.keyboard.press('Enter');
    const missing = page.locator('#unanswered-list a');
    await missing.first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q-benefit');

    const { html, text } = await takeWord();
    expect(html).toMatch(/^<h1>.*Request for access: Stays in hospital/);
    const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
    expect(headings).toEqual([
      'Safe projects',
      'Safe people',
      'Safe settings',
      'Safe data',
      'Safe outputs',
    ]);
    for (const words of [
      'Fewer nights on the street',
      HOSTILE.replace('\u0001', '\uFFFD'),
      'A public task: article 6(1)(e)',
      'No, it stays in the United Kingdom',
      'Data access committee',
      'Special category personal data',
      'Not answered.',
    ]) {
      expect(text).toContain(words);
    }
    const markdown = (await take('Download as Markdown')).toString('utf8');
    expect(markdown).toContain('# Request for access: Stays in hospital');
    expect(markdown).toContain('\n\nFewer nights on the street\n\n');
    expect(markdown).not.toContain('<script>');
    expect(markdown.match(/^## /gm)).toHaveLength(5);

    const own = new URL(servedSites().real.url).origin;
    expect(
      asked.filter((line) => !new RegExp(`^GET ${own}/_astro/[^/]+\\.js$`).test(line)),
    ).toEqual([]);
  });

  it('asks about rights and not about people where the data is somebody’s trade', async () => {
    await open(COMMERCIAL);
    await ready();
    for (const question of [
      'What would you like to be allowed to do with it?',
      'How will you make sure that you do not harm a firm or the owner?',
      'How will you destroy or return it, and how will you prove it?',
    ]) {
      expect(await shows(question), question).toBe(true);
    }
    for (const question of [
      'What is your lawful basis for using personal data?',
      'Which condition lets you use special category data?',
      'Who is the data about?',
      'What will your organisation be under UK GDPR?',
      'How will you make sure that nobody can be recognised in what you publish?',
    ]) {
      expect(await page.getByText(question).count(), question).toBe(0);
    }
    await page.getByLabel('What do you want to find out or do?').fill('Dig up each road once');
    const { text } = await takeWord();
    expect(text).toContain('Dig up each road once');
    expect(text).not.toMatch(/lawful basis|special category/i);
    expect(asked.filter((line) => !line.includes('/_astro/'))).toEqual([]);
  });

  it('writes to the role mailbox, keeps a draft in this browser, and prints what was typed', async () => {
    await open(BY_MAIL);
    await ready();
    const mail = new URL((await page.locator('#request-mail').getAttribute('href'))!);
    expect(mail.protocol + mail.pathname).toBe('mailto:data.access@northbank.example.org');
    expect([...mail.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(mail.searchParams.get('subject')).toMatch(/^Request for access: Tenancy records/);
    expect(mail.searchParams.get('body')!.length).toBeLessThan(600);

    const long = `Line one\nLine two ${'and on '.repeat(60)}`;
    await page.getByLabel('What do you want to find out or do?').fill(long);
    await page.getByLabel('Boroughs (may apply)').check();
    await page.reload();
    await ready();
    expect(await page.locator('#request-notice').textContent()).toContain('are back');
    expect(await page.locator('#q-aims').inputValue()).toBe(long);
    expect(await page.getByLabel('Boroughs (may apply)').isChecked()).toBe(true);

    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#request-print').getByText('Line two and on').isVisible()).toBe(
      true,
    );
    expect(await page.locator('#request').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#request').isVisible()).toBe(true);

    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Clear the answers' }).click();
    await page.locator('#request[data-ready]').waitFor();
    await expect.poll(() => page.locator('#q-aims').inputValue()).toBe('');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await page.locator('#request-notice').isVisible()).toBe(false);
  });

  it('without script: every question can be read, answered on paper, and taken as plain text', async () => {
    await open(PERSONAL, { javaScriptEnabled: false });
    const questions = await page
      .locator('[data-question] > label:first-child, [data-question] legend')
      .allTextContents();
    expect(questions.length).toBeGreaterThan(20);
    expect(await page.getByRole('button', { name: /Download|Print|Clear/ }).count()).toBe(0);
    const link = page.getByRole('link', { name: 'questions as plain text' });
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await link.click();
    await page.waitForURL(/questions\.md$/);
    const plain = await page.locator('body').innerText();
    for (const question of questions) expect(plain).toContain(`### ${question.trim()}`);
  });

  it('says of an agreement on three dates three true things', async () => {
    const { url } = servedSites().hostile;
    watched = await watchPage(browser, new URL(url).origin);
    page = watched.page;
    const said: string[] = [];
    for (const date of ['2026-11-25', '2027-02-20', '2027-04-01']) {
      await page.clock.setFixedTime(`${date}T12:00:00Z`);
      await page.goto(`${url}agreements/`);
      const term = await page.locator('.agreement-term').textContent();
      const summary = page.locator('[data-agreement-summary]');
      said.push(
        `${term!.trim()} ${(await summary.isVisible()) ? (await summary.textContent())! : ''}`,
      );
    }
    expect(said).toEqual([
      'In force. ',
      'Ends in 39 days; its review is overdue. Today: 1 ends within three months.',
      'Has ended. Today: 1 has ended.',
    ]);
    expect(await page.locator('[data-agreement-term]').textContent()).toMatch(
      /from\s+1 April 2026\s+to\s+31 March 2027/,
    );
  });
});
