/** Typical words of catalogues; combined, they give titles that differ and that search can tell apart. */
export const SUBJECTS =
  words(`housing rents prices population schools pupils attendance crime burglary theft traffic cycling walking buses
  collisions parking trees parks noise air nitrogen particulates emissions energy heat water flooding rivers waste recycling
  food hygiene hospitals admissions dementia vaccination births deaths jobs earnings benefits claimants poverty debt
  businesses levies licensing planning permissions brownfield heritage libraries museums swimming playgrounds allotments
  elections councillors spending contracts budgets complaints broadband wifi charging solar insulation homelessness`);

export const ASPECTS =
  words(`counts rates trends estimates projections survey register locations boundaries performance profile
  inventory statistics records indicators outcomes capacity demand quality inspections applications decisions`);

export const UNITS = words(
  `ward borough household neighbourhood station school street quarter month tenure age ethnicity income`,
);

/** Picks from lists with a stream of random numbers. */
export interface Picker {
  /** A number in [0, 1). */
  readonly random: () => number;
  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number;
  one<T>(list: readonly T[]): T;
  /** One to `most` different ones. */
  several<T>(list: readonly T[], most: number): T[];
}

export function pickerOf(random: () => number): Picker {
  const number = (least: number, most: number): number =>
    least + Math.floor(random() * (most - least + 1));
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const several = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: number(1, most) }, () => one(list))),
  ];
  return { random, number, one, several };
}

/** Paragraphs of made-up prose with a little Markdown. */
export function paragraphs({ one }: Picker, count: number): string {
  const sentence = (): string =>
    `Each row tells the ${one(ASPECTS)} of ${one(SUBJECTS)} in one ${one(UNITS)}, taken from **${one(SUBJECTS)}** ${one(ASPECTS)} and checked against ${one(SUBJECTS)}.`;
  const list = `- ${sentence()}\n- ${sentence()}`;
  const prose = Array.from({ length: count }, () => `${sentence()} ${sentence()}`);
  return [...prose, list].join('\n\n');
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
