import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from './serve-folder.ts';

describe('serveFolder', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
    mkdirSync(join(folder, 'about'));
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, '404.html'), 'lost');
    writeFileSync(join(folder, 'about/index.html'), 'about');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const text = async (url: string): Promise<[number, string]> => {
    const response = await fetch(url);
    return [response.status, await response.text()];
  };

  it('serves index pages, and the site’s own page for what is not there', async () => {
    const server = await serveFolder(folder, { port: 0 });
    expect(await text(server.url)).toEqual([200, 'home']);
    expect(await text(`${server.url}about/`)).toEqual([200, 'about']);
    expect(await text(`${server.url}nowhere/`)).toEqual([404, 'lost']);
    expect(await text(`${server.url}..%2f..%2fetc%2fpasswd`)).toEqual([404, 'lost']);
    await server.close();
  });

  it('serves below a sub-path, and nothing beside it', async () => {
    const server = await serveFolder(folder, { port: 0, basePath: '/register/' });
    expect(server.url.endsWith('/register/')).toBe(true);
    expect(await text(`${server.url}about/`)).toEqual([200, 'about']);
    expect(await text(new URL('/about/', server.url).href)).toEqual([404, 'lost']);
    await server.close();
  });

  it('takes the next port where one is taken', async () => {
    const first = await serveFolder(folder, { port: 0 });
    const port = Number(new URL(first.url).port);
    const second = await serveFolder(folder, { port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await Promise.all([first.close(), second.close()]);
  });

  it('says what to do where nothing was built', async () => {
    await expect(serveFolder(join(folder, 'about', 'x'), { port: 0 })).rejects.toThrow(
      /npm run build/,
    );
  });
});
