import { figuresOf } from '../../insight/walk-body.ts';
import { makeChart } from '../../insight/make-chart.ts';
import { chartFile, insightFilePath } from '../../describe/insight-file-path.ts';
import type { OutputFamily } from '../output.ts';
import { drawChart } from './draw-chart.ts';
import { standAloneChart } from './stand-alone-chart.ts';

/** The figures and charts of insights, to take away. */
export const insightFiles: OutputFamily = {
  id: 'insight-files',
  title: 'Figures and charts of insights',
  about: 'For people who want to use a chart elsewhere, or the figures from which it was drawn.',
  stability: 'stable',
  addresses: [
    {
      path: '/insights/{slug}/{figures}.csv',
      mediaType: 'text/csv',
      about: 'The figures of a chart or table, as they were taken from the source',
    },
    {
      path: '/insights/{slug}/{chart}.svg',
      mediaType: 'image/svg+xml',
      about: 'A chart, with its title and its source',
    },
  ],
  *render({ catalogue }) {
    const { language } = catalogue.settings;
    for (const [slug, { body, extracts }] of catalogue.insightContents) {
      for (const { name, text } of extracts.values()) {
        yield { path: insightFilePath(slug, `${name}.csv`).slice(1), content: text };
      }
      const done = new Set<string>();
      for (const figure of figuresOf(body.blocks)) {
        const extract = extracts.get(figure.data);
        if (figure.is !== 'chart' || !extract) continue;
        const chart = makeChart(figure, extract.table);
        const path = insightFilePath(slug, chartFile(figure)).slice(1);
        if ('chart' in chart || done.has(path)) continue;
        done.add(path);
        const svg = drawChart(chart, language);
        yield { path, content: standAloneChart(svg, chart, extract.pin) };
      }
    }
  },
};
