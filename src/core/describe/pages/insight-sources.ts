import type { SourceState } from '../insight-state.ts';
import { date, strong, titleLink, words } from './inlines.ts';
import type { Block, Inline } from './page-model.ts';

/** Says in words whether the sources are as they were; the reader's clock says what is overdue. */
export function sourceBlocks(sources: readonly SourceState[]): Block[] {
  const seen = new Set<string>();
  return sources.flatMap((source) => {
    const said = sourceWords(source);
    const key = JSON.stringify(said);
    if (seen.has(key)) return [];
    seen.add(key);
    const due: Inline[] = source.due === undefined ? [] : [{ is: 'due', date: source.due }];
    const isFine = source.state === 'current';
    return [words(isFine ? 'small' : 'notice', ...said, ...due)];
  });
}

function sourceWords({ state, record, replacement, extract }: SourceState): Inline[] {
  const { accessed } = extract.pin;
  const name: Inline = record ? titleLink(record) : 'The source';
  switch (state) {
    case 'gone':
      return [
        strong('Source gone.'),
        ' ',
        name,
        ' cannot be had any more. The figures are of ',
        date(accessed),
        ' and nobody can compare them.',
      ];
    case 'superseded':
      return [
        strong('Source superseded.'),
        ' ',
        name,
        ' has been replaced',
        ...(replacement ? [' by ', titleLink(replacement)] : []),
        '. The figures here are of ',
        date(accessed),
        '.',
      ];
    case 'changed':
      return [
        strong('Source changed.'),
        ' ',
        name,
        ' has changed since the figures were taken on ',
        date(accessed),
        '.',
      ];
    case 'current':
      return ['The figures were taken on ', date(accessed), ' from ', name];
  }
}
