import type { Catalogue } from '../../core/derive/catalogue.ts';
import { CHANGE_TYPES } from '../../core/derive/change-type.ts';
import type { ChangeEvent, History } from '../../core/derive/history.ts';
import { MARKUP_TEXTS } from '../hostile.ts';

/** One commit that brought every dataset, one that changed it in every way, and one that is gone, all hostile. */
export function hostileHistory({ datasets }: Catalogue): History {
  const changed = [...datasets.values()].map(({ key, file, fields }) =>
    change('b', {
      ...{ key, file, title: fields.title, types: CHANGE_TYPES.slice(1) },
      details: MARKUP_TEXTS.map((text) => `Words: “${text}”.`),
    }),
  );
  const brought = changed.map(({ key, file, title }) => change('a', { key, file, title }));
  const gone = MARKUP_TEXTS.map((title, index) =>
    change('c', {
      ...{
        key: `datasets/nobody/gone-${index}`,
        file: `datasets/nobody/gone-${index}.yaml`,
        title,
      },
      ...{ types: ['withdrawn'], details: [title], isGone: true },
    }),
  );
  const byRecord = changed.map((event, index) => [event.key, [event, brought[index]!]] as const);
  return {
    complete: false,
    events: [...gone, ...changed, ...brought],
    byRecord: new Map(byRecord),
  };
}

function change(
  digit: string,
  fields: Pick<ChangeEvent, 'key' | 'file' | 'title'> & Partial<ChangeEvent>,
): ChangeEvent {
  const day = digit.codePointAt(0)! - 87;
  return {
    ...{ commit: digit.repeat(40), time: `2026-03-${day}T12:00:00Z`, isGone: false },
    ...{ types: ['new'], details: [], themes: [] },
    ...fields,
  };
}
