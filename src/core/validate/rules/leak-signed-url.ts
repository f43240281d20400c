import type { TextRule } from '../rule.ts';
import { finding, NOTHING, fieldName } from './support/finding.ts';
import { findUrls } from '../../model/find-urls.ts';

/** Query parameters that together make a link work without signing in, in lower case. */
const SIGNATURES: readonly { readonly kind: string; readonly all: readonly string[] }[] = [
  { kind: 'Azure shared access signature', all: ['sig', 'se'] },
  { kind: 'Azure shared access signature', all: ['sig', 'sv'] },
  { kind: 'Amazon presigned address', all: ['x-amz-signature'] },
  { kind: 'Amazon presigned address', all: ['awsaccesskeyid', 'signature'] },
  { kind: 'Google Cloud signed address', all: ['x-goog-signature'] },
  { kind: 'Google Cloud signed address', all: ['googleaccessid', 'signature'] },
  { kind: 'CloudFront signed address', all: ['key-pair-id', 'signature'] },
];

/** Links that carry their own permission in the address. */
export const leakSignedUrl: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/signed-url'],
  check(text, path, entry) {
    if (!text.includes('?')) return NOTHING;
    for (const { url } of findUrls(text)) {
      const names = new Set([...url.searchParams.keys()].map((name) => name.toLowerCase()));
      const signature = SIGNATURES.find(({ all }) => all.every((name) => names.has(name)));
      if (signature) {
        return [
          finding('leak/signed-url', entry, path, {
            kind: signature.kind,
            field: fieldName(path),
          }),
        ];
      }
    }
    return NOTHING;
  },
};
