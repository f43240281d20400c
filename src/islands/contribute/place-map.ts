import { theForm } from './form-fields.ts';

/** The map of areas is a second way to use the checkboxes beside it. */
export function togglePlace(tile: SVGGElement): void {
  const box = boxOf(tile);
  if (box) box.checked = !box.checked;
}

/** Fills in the tiles of the chosen areas. */
export function showPlaces(): void {
  for (const tile of theForm().querySelectorAll<SVGGElement>('[data-place]')) {
    tile.classList.toggle('is-on', boxOf(tile)?.checked === true);
  }
}

function boxOf(tile: SVGGElement): HTMLInputElement | undefined {
  const id = tile.dataset['place'];
  const boxes = tile.closest('[data-field]')!.querySelectorAll('input');
  return [...boxes].find(({ value }) => value === id);
}
