import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';

interface ShareService {
  readonly kind: string;
  readonly host: RegExp;
  /** Which paths are links to one person's files; absent means all. */
  readonly path?: RegExp;
}

/** Services for sharing a file by a secret address, which may stop working any day. */
const SHARE_SERVICES: readonly ShareService[] = [
  { kind: 'Dropbox', host: /(?:^|\.)dropbox\.com$/, path: /^\/(?:s|sh|scl|t|l)\// },
  { kind: 'Dropbox', host: /^dl\.dropboxusercontent\.com$/ },
  {
    kind: 'Google Drive',
    host: /^drive\.google\.com$/,
    path: /^\/(?:(?:a\/[^/]+|u\/\d)\/)?(?:file|drive|open|uc|folderview)/,
  },
  {
    // `/d/e/…` is a published copy, and a form is a public page.
    kind: 'Google Docs',
    host: /^docs\.google\.com$/,
    path: /^\/(?:a\/[^/]+\/)?(?:spreadsheets|document|presentation)\/(?:u\/\d\/)?d\/(?!e\/)/,
  },
  { kind: 'OneDrive', host: /^(?:1drv\.(?:ms|com)|onedrive\.live\.com)$/ },
  { kind: 'OneDrive', host: /-my\.sharepoint\.com$/ },
  { kind: 'SharePoint guest link', host: /\.sharepoint\.com$/, path: /^\/:[a-z]:\//i },
  { kind: 'SharePoint guest link', host: /\.sharepoint\.com$/, path: /guestaccess\.aspx/i },
  { kind: 'WeTransfer', host: /(?:^|\.)(?:wetransfer\.com|we\.tl)$/ },
  { kind: 'Box', host: /(?:^|\.)box\.com$/, path: /^\/(?:s|v)\// },
  { kind: 'iCloud', host: /^(?:www|share)\.icloud\.com$/, path: /\w/ },
  { kind: 'MEGA', host: /^mega\.(?:nz|io)$/, path: /^\/(?:file|folder|$)/ },
  { kind: 'pCloud', host: /(?:^|\.)pcloud\.(?:link|com)$/, path: /^\/publink/ },
  { kind: 'Smash', host: /^fromsmash\.com$/, path: /\w/ },
  { kind: 'Sync', host: /\.sync\.com$/, path: /^\/dl\// },
  { kind: 'TransferNow', host: /(?:^|\.)transfernow\.net$/, path: /\w/ },
  { kind: 'Google Photos', host: /^photos\.app\.goo\.gl$/ },
];

/** Links to files that one person shares from a drive. */
export const leakShareLink: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/share-link'],
  check(_, path, entry, { urls }) {
    for (const { url } of urls) {
      const service = SHARE_SERVICES.find(
        (known) => known.host.test(url.hostname) && (known.path?.test(url.pathname) ?? true),
      );
      if (service) {
        const args = { kind: service.kind, field: fieldName(path) };
        return [finding('leak/share-link', entry, path, args)];
      }
    }
    return NOTHING;
  },
};
