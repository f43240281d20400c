import type { GroupName } from '../derive/catalogue.ts';

const GROUP_FOLDERS: Readonly<Record<GroupName, string>> = {
  publisher: 'publishers',
  theme: 'themes',
  place: 'places',
  access: 'access',
  licence: 'licences',
  format: 'formats',
};

/** The site path of the page that lists a group: `theme`, `housing` → `/themes/housing/`. */
export function groupPath(group: GroupName, term: string): string {
  return `/${GROUP_FOLDERS[group]}/${term}/`;
}
