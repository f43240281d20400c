import type { Catalogue } from '../core/derive/catalogue.ts';
import { CHANGE_TYPES } from '../core/derive/change-type.ts';
import type { ChangeEvent, History } from '../core/derive/history.ts';

/**
 * A past for a catalogue: each record came by a separate commit, the first dataset was changed afterwards in every
 * way there is, and one record is gone.
 */
export function cityHistory({ listed }: Catalogue): History {
  const came = listed.map(({ key, fields: { title } }, index) =>
    change(index, { key, title, types: ['new'], details: [] }),
  );
  const first = listed.find(({ kind }) => kind === 'dataset')!;
  const changed = CHANGE_TYPES.filter((type) => !['new', 'withdrawn'].includes(type)).map(
    (type, index) =>
      change(listed.length + index, {
        ...{ key: first.key, title: first.fields.title },
        ...{ types: [type], details: [`What changed is of the kind “${type}”.`] },
      }),
  );
  const gone = change(listed.length + changed.length, {
    ...{ key: 'datasets/northbank/dog-register', title: 'Register of dogs' },
    ...{ types: ['withdrawn'], details: [], isGone: true, themes: ['government-and-spending'] },
  });
  const events = [...came, ...changed, gone].reverse();
  const byRecord = Map.groupBy(
    events.filter(({ isGone }) => !isGone),
    ({ key }) => key,
  );
  return { complete: true, events, byRecord };
}

/** A change by the commit of a number, an hour after the one before. */
function change(
  number: number,
  fields: Pick<ChangeEvent, 'key' | 'title' | 'types' | 'details'> & Partial<ChangeEvent>,
): ChangeEvent {
  return {
    time: new Date(Date.UTC(2026, 10, 3, number)).toISOString().replace('.000', ''),
    commit: number.toString(16).padStart(40, '0'),
    file: `${fields.key}.yaml`,
    isGone: false,
    themes: [],
    ...fields,
  };
}
