import type { DatasetFacts } from '../../describe/facts.ts';
import { CHANGE_TYPE_WORDS } from '../../derive/change-type.ts';
import type { ChangeEvent } from '../../derive/history.ts';
import { changedRecords, type ChangedRecords } from '../../describe/changes/changed-records.ts';
import { changePages, type ChangePage } from '../../describe/changes/change-pages.ts';
import { commitUrl, fileAtUrl, shortCommit } from '../../describe/changes/commit-links.ts';
import type { ChangeGroup } from '../../describe/changes/group-changes.ts';
import { historyPath } from '../../describe/changes/history-path.ts';
import { allFeedPath, datasetFeedPath } from '../feeds/feed-paths.ts';
import type { Output, OutputContext } from '../output.ts';
import { count } from '../../words/site-words.ts';
import { codeSpan, markdownLink } from '../../words/escape-markdown.ts';
import { bulletList, renderMarkdownPage } from './markdown-page.ts';
import { twinPath } from './twin-path.ts';

const BASE = '/changes/';

/** What a page says where the history is not all there. */
const INCOMPLETE =
  'This copy of the register does not have the whole history, so changes may be missing here.';

/** Renders the twins of the pages of changes: of the register, of each kind, and of each dataset that has changed. */
export function* changeTwins(context: OutputContext): Generator<Output> {
  const { catalogue, facts, history } = context;
  const records = changedRecords(facts, catalogue);
  for (const [param, page] of changePages(history).byParam) {
    yield changesTwin(param, page, records, context);
  }
  for (const record of facts.datasets) {
    const changes = history.byRecord.get(record.key) ?? [];
    const path = historyPath(record, changes);
    if (path !== undefined) yield historyTwin(path, record, changes, context);
  }
}

function changesTwin(
  param: string | undefined,
  { type, groups, page, pages, total }: ChangePage,
  records: ChangedRecords,
  context: OutputContext,
): Output {
  const { absolute, catalogue, history } = context;
  const name = type ? `Changes: ${CHANGE_TYPE_WORDS[type].label.toLowerCase()}` : 'Changes';
  const at = (other: number): string => (other === 1 ? BASE : `${BASE}page/${other}/`);
  const link = (words: string, other: number): string | undefined =>
    other < 1 || other > pages ? undefined : markdownLink(words, absolute(twinPath(at(other))));
  return renderMarkdownPage(
    {
      path: param === undefined ? BASE : `${BASE}${param}/`,
      title: page === 1 ? name : `${name}, page ${page} of ${pages}`,
      quotes: true,
      facts: { changes: total, page, pages },
      blocks: [
        type ? CHANGE_TYPE_WORDS[type].about : 'Changes in the register, newest first.',
        history.complete ? undefined : INCOMPLETE,
        `${count(total, 'change', 'changes', catalogue.settings.language)}. ${markdownLink('Feed of changes (Atom)', absolute(allFeedPath()))}.`,
        ...groups.map((group) => groupBlock(group, records, context)),
        [link('Previous page', page - 1), link('Next page', page + 1)].filter(Boolean).join(' · '),
      ],
    },
    context,
  );
}

function groupBlock(
  { commit, time, shown, total }: ChangeGroup,
  records: ChangedRecords,
  { absolute, catalogue }: OutputContext,
): string {
  const rest = total - shown.length;
  const items = shown.map((event) => {
    const { title, types, details } = event;
    const path = records.pathOf(event);
    const name = path === undefined ? codeSpan(title) : markdownLink(title, absolute(path));
    return [`${name} (${typesOf(types)})`, ...details.map(codeSpan)].join(': ');
  });
  const more = rest > 0 ? [`and ${rest} more`] : [];
  return `## ${headOf(time, commit, catalogue.settings)}\n\n${bulletList([...items, ...more])}`;
}

function historyTwin(
  path: string,
  record: DatasetFacts,
  changes: readonly ChangeEvent[],
  context: OutputContext,
): Output {
  const { absolute, catalogue, history } = context;
  const { settings } = catalogue;
  return renderMarkdownPage(
    {
      path,
      title: `Changes: ${record.title}`,
      quotes: true,
      facts: { kind: 'history', id: record.id, changes: changes.length },
      blocks: [
        'Changes to this record, newest first. For changes to the data itself, ask the publisher.',
        history.complete ? undefined : INCOMPLETE,
        bulletList([
          markdownLink('The record as it is now', absolute(twinPath(record.path))),
          markdownLink('Feed of its changes (Atom)', absolute(datasetFeedPath(record))),
        ]),
        ...changes.map(({ time, commit, types, details, isGone, file }) => {
          const then = markdownLink('The record as it was then', fileAtUrl(settings, commit, file));
          const lines = [typesOf(types), ...details.map(codeSpan), ...(isGone ? [] : [then])];
          return `## ${headOf(time, commit, settings)}\n\n${bulletList(lines)}`;
        }),
      ],
    },
    context,
  );
}

function headOf(
  time: string,
  commit: string,
  settings: OutputContext['catalogue']['settings'],
): string {
  return `${time.slice(0, 10)}, ${markdownLink(`change ${shortCommit(commit)}`, commitUrl(settings, commit))}`;
}

function typesOf(types: ChangeEvent['types']): string {
  return types.map((type) => CHANGE_TYPE_WORDS[type].label.toLowerCase()).join(', ');
}
