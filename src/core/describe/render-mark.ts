import type { TermOf } from '../model/vocabulary.ts';
import { placeTiles } from './place-tiles.ts';

/** The accent colour and the paper of `styles/tokens.css`; a picture file cannot read custom properties. */
const ACCENT = '#a3182f';
const PAPER = '#fbf9f4';

/**
 * Draws the register's mark, the city's areas as tiles, centred on a field of the accent colour.
 * @returns an SVG document
 */
export function renderMark(
  places: readonly TermOf<'places'>[],
  { width, height, padding }: { width: number; height: number; padding: number },
): string {
  const { tiles, size } = placeTiles(places, { size: 10, gap: 2 });
  const scale = Math.min((width - 2 * padding) / size.width, (height - 2 * padding) / size.height);
  const left = (width - size.width * scale) / 2;
  const top = (height - size.height * scale) / 2;
  const path = tiles.map(({ x, y }) => `M${x} ${y}h8v8h-8z`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${ACCENT}"/>` +
    `<path transform="translate(${left} ${top}) scale(${scale})" fill="${PAPER}" d="${path}"/></svg>\n`
  );
}
