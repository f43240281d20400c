import { kindsThat, type EntryKind } from '../../model/entry-kinds.ts';
import type { EntryRule } from '../rule.ts';
import { wordSet } from '../../model/word-set.ts';
import { finding } from './support/finding.ts';

/** Names that the site, its interfaces or a web server need for their own pages. */
const RESERVED_BY_SITE =
  'about admin all api app assets atom blog catalogue changes contribute create data dataset datasets delete developers download draft drafts edit embed export feed feeds help history home index latest list login logout map null new page pages places preview publishers quality random redirects request requests robots rss save search series service services settings sitemap sources static status themes undefined update upload user users view vocabularies';

/** Names that Windows reserves for devices: it cannot check out a repository with such a file. */
const RESERVED_BY_WINDOWS =
  'aux clock con nul prn com0 com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt0 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9';

/** Names with a meaning to programs. */
const RESERVED_BY_PROGRAMS = 'constructor prototype hasownproperty tostring valueof';

const RESERVED = wordSet(`${RESERVED_BY_SITE} ${RESERVED_BY_WINDOWS} ${RESERVED_BY_PROGRAMS}`);

/** Ids that would take the address of a site page, or cannot be a file name everywhere. */
export const recordReservedId: EntryRule<EntryKind> = {
  scope: 'entry',
  codes: ['record/id-reserved'],
  kinds: kindsThat(({ id, isPage }) => isPage === true && id?.[0] !== '<source>'),
  check(entry) {
    const name = entry.id.split('/').find(isReservedName);
    return name === undefined ? [] : [finding('record/id-reserved', entry, [], { name })];
  },
};

/** Whether a slug is reserved. */
export function isReservedName(slug: string): boolean {
  return RESERVED.has(slug);
}
