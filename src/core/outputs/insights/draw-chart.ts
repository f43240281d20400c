import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

import type { ChartModel } from '../../insight/make-chart.ts';
import { markSafe, type SafeHtml } from '../../parse/markdown/safe-html.ts';
import { CHART_WIDTH } from './chart-width.ts';
import { lyingMarks } from './lying-marks.ts';
import { plotMarks } from './plot-marks.ts';

/** Plot makes elements of a document; one without a browser serves for all charts. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * Draws a chart as SVG for a page: no script, no style (the policy of pages forbids both), no colours. Marks
 * have classes, to which the style sheet gives colours for light, dark, forced colours and print.
 */
export function drawChart(chart: ChartModel, language: string): SafeHtml {
  const { marks, options } = (chart.isLying ? lyingMarks : plotMarks)(chart, language);
  const plot = Plot.plot({
    document: document,
    width: CHART_WIDTH,
    style: { fontSize: '14px' },
    ...options,
    marks,
  });
  return markSafe(tidy(plot, chart.alt));
}

/** Takes off what a page may not have, and says what the drawing shows. */
function tidy(plot: Element, alt: string): string {
  for (const style of plot.querySelectorAll('style')) style.remove();
  for (const element of [plot, ...plot.querySelectorAll('*')]) {
    for (const name of ['aria-label', 'style', 'font-family', 'font-variant']) {
      element.removeAttribute(name);
    }
  }
  for (const name of ['width', 'height']) plot.removeAttribute(name);
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  plot.setAttribute('class', 'chart__drawing');
  plot.setAttribute('font-size', '14');
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', alt);
  return plot.outerHTML.replace(/(\.\d\d)\d+/g, '$1');
}
