import type { Catalogue } from '../../derive/catalogue.ts';
import type { AccessLevel } from '../../model/access-level.ts';
import { count } from '../../words/site-words.ts';
import { ACCESS_GUIDE, countReasons, RIGHTS, RIGHTS_LAWS } from '../guides/access-guide.ts';
import { details, line, list } from './blocks.ts';
import { link, muted, outside, present, strong, words } from './inlines.ts';
import type { Block, Inline } from './page-model.ts';

/** What a level of access means to a reader, and the reasons that its records give. */
export function accessGuide(level: AccessLevel, catalogue: Catalogue): Block {
  const { language } = catalogue.settings;
  const reasons = countReasons(level, catalogue).map(({ reason, count: number }) =>
    present<Inline>([
      strong(reason.label),
      ` (${count(number, 'record', 'records', language)}). ${reason.description}`,
      reason.legalBasis !== undefined && muted(` ${reason.legalBasis}.`),
    ]),
  );
  const part = (title: string, items: readonly (string | readonly Inline[])[]): Block => ({
    ...{ is: 'part', title },
    blocks: [list(items)],
  });
  return {
    is: 'group',
    look: 'access-guide',
    blocks: present<Block>([
      ...Object.entries(ACCESS_GUIDE[level]).map(([title, items]) => part(title, items)),
      reasons.length > 0 && part('The reasons given', reasons),
      level !== 'open' && details('Your rights', [words('prose', RIGHTS), list(laws, 'link-list')]),
      line(
        'Is what you need not here at all? ',
        link('Ask for data that is not here', '/requests/'),
        '.',
      ),
    ]),
  };
}

const laws = RIGHTS_LAWS.map(({ title, url }) => outside(title, url));
