/** How much a word says that so many of all records have (its inverse document frequency): nearly nothing if all. */
export function rarityOf(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}
