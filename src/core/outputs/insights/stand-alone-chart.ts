import { encodeXML } from 'entities';

import type { Pin } from '../../generated/types.ts';
import type { ChartModel } from '../../insight/make-chart.ts';

/** Colours of a chart outside a page: ink on paper, series in the order of the style sheet. */
const STYLE = `text{fill:#1b1a1f;font-family:sans-serif;stroke:none}
.chart__grid{stroke:#dcd5c7;stroke-opacity:1}.chart__axis{stroke:#1b1a1f}
.chart__series{fill:none;stroke:#a3182f;stroke-width:2.5}.chart__series rect{fill:#a3182f;stroke:none}
.chart__series--2{stroke:#1d4079;stroke-dasharray:7 3}.chart__series--2 rect{fill:#1d4079}
.chart__series circle{stroke-dasharray:none}.chart__series--2 circle{fill:#1d4079}
.chart__series--3{stroke:#14532d;stroke-dasharray:2 3}.chart__series--3 rect{fill:#14532d}
.chart__series--4{stroke:#713f04;stroke-dasharray:9 3 2 3}.chart__series--4 rect{fill:#713f04}`;

/** A chart as a file that says by itself what it shows and where the figures come from. */
export function standAloneChart(svg: string, { title, alt }: ChartModel, pin: Pin): string {
  const source = `${pin.attribution} ${pin.url} (${pin.accessed})`;
  const about = `<title>${encodeXML(title)}</title><desc>${encodeXML(`${alt} ${source}`)}</desc><style>${STYLE}</style>`;
  return `${svg.replace(/^<svg[^>]*>/, (open) => open.replace(/ aria-label="[^"]*"/, '') + about)}\n`;
}
