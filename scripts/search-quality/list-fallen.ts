import type { Figures, Summary } from './summarise.ts';

/** Corpus → group → the least that each figure may be. */
export type Floors = Readonly<
  Record<string, Readonly<Record<string, Readonly<Partial<Record<keyof Summary, number>>>>>>
>;

/** A line for each figure below its floor; a group without queries has no figures. */
export function listFallen(corpus: string, figures: Figures, floors: Floors): string[] {
  return Object.entries(floors[corpus] ?? {}).flatMap(([group, least]) =>
    Object.entries(least).flatMap(([figure, floor]) => {
      const now = figures[group]?.[figure as keyof Summary];
      return now === undefined || now >= floor
        ? []
        : [`${corpus}, ${group}: ${figure} is ${now.toFixed(3)}, below ${floor}`];
    }),
  );
}
