/** The names in each column of a chain, from what is read to those who use what is made. */
export interface ChainColumns {
  readonly reads: readonly string[];
  readonly name: string;
  readonly makes: readonly string[];
  readonly users: readonly string[];
}

/** A name in its box; lengths are in units of the drawing. */
export interface ChainBox {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** The one whose chain it is. */
  readonly isOwn: boolean;
}

export interface ChainDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ChainBox[];
  /** Path data of each connection. */
  readonly paths: readonly string[];
}

export const BOX = { width: 172, height: 52 } as const;

const GAP = { x: 36, y: 12 } as const;

/** More than these are counted: the list beside the drawing has them all. */
const MOST = 5;

/** Letters that fit a line of a box. */
const LINE = 22;

/** Places the names of a chain in columns, each column in the middle, and connects neighbours. */
export function drawChain({ reads, name, makes, users }: ChainColumns): ChainDrawing {
  const columns = [reads, [name], makes, users].map(shorten).filter((names) => names.length > 0);
  const heights = columns.map((names) => names.length * (BOX.height + GAP.y) - GAP.y);
  const height = Math.max(...heights);
  const placed = columns.map((names, column) =>
    names.map((text, row) => ({
      x: column * (BOX.width + GAP.x),
      y: (height - heights[column]!) / 2 + row * (BOX.height + GAP.y),
      lines: wrap(text),
      isOwn: names.length === 1 && text === name,
    })),
  );
  const paths = placed
    .slice(1)
    .flatMap((boxes, index) =>
      placed[index]!.flatMap((from) => boxes.map((to) => connect(from, to))),
    );
  const width = columns.length * (BOX.width + GAP.x) - GAP.x;
  return { width, height, boxes: placed.flat(), paths };
}

function shorten(names: readonly string[]): readonly string[] {
  if (names.length <= MOST) return names;
  const rest = names.length - MOST + 1;
  return [...names.slice(0, MOST - 1), `and ${rest} more`];
}

/** Two lines at most; a longer name ends in dots. */
function wrap(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)!;
    const joined = last === '' ? word : `${last} ${word}`;
    if (joined.length <= LINE || last === '') lines.splice(-1, 1, joined);
    else lines.push(word);
  }
  const [first, second, ...rest] = lines;
  const clip = (line: string, isCut: boolean): string =>
    line.length > LINE || isCut ? `${[...line].slice(0, LINE - 1).join('')}…` : line;
  if (second === undefined) return [clip(first!, false)];
  return [clip(first!, false), clip(second, rest.length > 0)];
}

function connect(from: Pick<ChainBox, 'x' | 'y'>, to: Pick<ChainBox, 'x' | 'y'>): string {
  const [startX, startY] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [endX, endY] = [to.x, to.y + BOX.height / 2];
  const middle = (startX + endX) / 2;
  return `M${startX} ${startY}C${middle} ${startY} ${middle} ${endY} ${endX} ${endY}`;
}
