import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe's category of rules about colours, which a colour scheme can change. */
const COLOUR = 'cat.color';

/**
 * Runs the machine-testable rules of WCAG 2.2 A and AA; one line for each violation.
 * @param only `colour` where the same page was looked at in another colour scheme already: nothing else can differ
 */
export async function violations(page: Page, only?: 'colour'): Promise<string[]> {
  // Through the debugging protocol: the page's own policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readAxe());
  const results = await page.evaluate(
    async ([tags, category]) => {
      const { axe } = window as unknown as {
        axe: {
          run(context: Document, options: RunOptions): Promise<AxeResults>;
          getRules(tags: readonly string[]): { ruleId: string; tags: string[] }[];
        };
      };
      if (category === undefined) return axe.run(document, { runOnly: [...tags] });
      const rules = axe.getRules(tags).filter((rule) => rule.tags.includes(category));
      const values = rules.map(({ ruleId }) => ruleId);
      return axe.run(document, { runOnly: { type: 'rule', values } });
    },
    [WCAG, only === undefined ? undefined : COLOUR] as const,
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

async function readAxe(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(AXE, 'utf8');
}
