import { CHANGE_TYPE_WORDS, type ChangeType } from '../../derive/change-type.ts';
import type { CatalogueSettings } from '../../generated/types.ts';
import { formatDate } from '../../words/format-date.ts';
import { count } from '../../words/site-words.ts';
import { changePages } from '../changes/change-pages.ts';
import { changedRecords, type ChangedRecords } from '../changes/changed-records.ts';
import { commitUrl, shortCommit } from '../changes/commit-links.ts';
import type { ChangeGroup } from '../changes/group-changes.ts';
import { allFeedPath } from '../feed-paths.ts';
import { pageTitle } from '../listing.ts';
import { date, link, ours, present, quote, span, words } from './inlines.ts';
import type { Block, Inline, PageModel } from './page-model.ts';
import type { PageSource } from './page-source.ts';

const BASE = '/changes/';

/** What a page says where the history is not all there. */
export const INCOMPLETE =
  'This copy of the register does not have the whole history, so changes may be missing here.';

/**
 * Describes one page of the register's changes.
 * @param param a key of `changePages(history).byParam`: nothing, `page/2`, or a kind of change
 */
export function changesPage(param: string | undefined, source: PageSource): PageModel {
  const { catalogue, facts, history } = source;
  const { byParam, counts } = changePages(history);
  const { type, groups, page, pages, total } = byParam.get(param)!;
  const { settings } = catalogue;
  const { defaultBranch, language, repository } = settings;
  const records = changedRecords(facts, catalogue);
  const name = type ? `Changes: ${labelOf(type).toLowerCase()}` : 'Changes';
  // Clocks of commits may disagree with their order, so a month is a run of groups, not a set.
  const months: { month: string; groups: ChangeGroup[] }[] = [];
  for (const group of groups) {
    const month = group.time.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.groups.push(group);
    else months.push({ month, groups: [group] });
  }
  const end = present<Block>([
    type &&
      words('section small', 'The newest are shown. ', link('See the changes of all kinds', BASE)),
    { is: 'pages', base: BASE, page, pages },
  ]);
  return {
    path: param === undefined ? BASE : `${BASE}${param}/`,
    title: pageTitle(name, { page, pages }),
    feed: { title: `${settings.title}: changes`, path: allFeedPath() },
    frontMatter: { changes: total, page, pages },
    lead: type ? CHANGE_TYPE_WORDS[type].about : 'Changes in the register, newest first.',
    head: [
      words(
        'record-meta',
        span(count(total, 'change', 'changes', language)),
        ' ',
        link('Feed of changes (Atom)', allFeedPath()),
        ' ',
        ours('Every commit', `${repository.replace(/\/$/, '')}/commits/${defaultBranch}`),
      ),
    ],
    blocks: present<Block>([
      {
        is: 'ways',
        label: 'Kinds of change',
        look: 'tags',
        links: [
          link('All', BASE, { isCurrent: type === undefined }),
          ...[...counts].map(([one, number]) =>
            link(`${labelOf(one)} ${number.toLocaleString(language)}`, `${BASE}${one}/`, {
              isCurrent: one === type,
            }),
          ),
        ],
      },
      !history.complete && words('notice', INCOMPLETE),
      groups.length === 0 && words('section', 'No change is known.'),
    ]),
    sections: months.map((part, index) => ({
      id: `month-${index}`,
      title: formatDate(part.month, language),
      blocks: [
        {
          is: 'items',
          isOrdered: true,
          look: 'plain-list',
          itemLook: 'change-group',
          items: part.groups.map((group) => groupBlocks(group, records, settings)),
        },
        ...(index === months.length - 1 ? end : []),
      ],
    })),
  };
}

/** The kinds of a change, as badges. */
export function changeBadges(types: readonly ChangeType[]): Inline[] {
  return types.flatMap((type): Inline[] => [{ is: 'badge', text: labelOf(type) }, ' ']);
}

function groupBlocks(
  { commit, counts, shown, time, total }: ChangeGroup,
  records: ChangedRecords,
  settings: CatalogueSettings,
): Block[] {
  const { language } = settings;
  const name = `change ${shortCommit(commit)}`;
  const url = commitUrl(settings, commit);
  const rest = total - shown.length;
  const sums = [...counts].map(
    ([type, number]) => `${labelOf(type).toLowerCase()} ${number.toLocaleString(language)}`,
  );
  const more = `and ${count(rest, 'more record', 'more records', language)} in ${name}`;
  return present<Block>([
    {
      is: 'heading',
      words: [date(time.slice(0, 10)), ' ', ours(name, url, 'change-group__commit')],
    },
    rest > 0 &&
      words(
        'small muted',
        `${count(total, 'record', 'records', language)} at once: ${sums.join(', ')}`,
      ),
    {
      is: 'list',
      look: 'plain-list',
      itemLook: 'change',
      items: shown.map((event) => {
        const path = records.pathOf(event);
        const title = path === undefined ? quote(event.title) : link(event.title, path);
        return [...changeBadges(event.types), title];
      }),
      notes: shown.map(({ details }) => details.flatMap((detail) => [quote(detail), ' '])),
    },
    rest > 0 && words('small', ours(more, url)),
  ]);
}

function labelOf(type: ChangeType): string {
  return CHANGE_TYPE_WORDS[type].label;
}
