import type { TextRule } from '../rule.ts';
import { finding, NOTHING, fieldName } from './support/finding.ts';

/** Parameters that together make a link work without signing in, in lower case. */
const SIGNATURES: readonly { readonly kind: string; readonly all: readonly string[] }[] = [
  ...['se', 'sv', 'sp', 'sr', 'ss', 'si'].map((other) => ({
    kind: 'Azure shared access signature',
    all: ['sig', other],
  })),
  { kind: 'Amazon presigned address', all: ['x-amz-signature'] },
  { kind: 'Amazon presigned address', all: ['awsaccesskeyid', 'signature'] },
  { kind: 'Google Cloud signed address', all: ['x-goog-signature'] },
  { kind: 'Google Cloud signed address', all: ['googleaccessid', 'signature'] },
  { kind: 'CloudFront signed address', all: ['key-pair-id', 'signature'] },
  { kind: 'OpenStack temporary address', all: ['temp_url_sig'] },
  { kind: 'signed address', all: ['x-oss-signature'] },
  { kind: 'signed address', all: ['expires', 'signature'] },
];

/** The name of a parameter. */
const PARAMETER = /(?<![\w.%-])([\w-]{2,40})=/g;

/**
 * Links that carry their own permission in the address. The parameters alone tell: without a scheme, as the end of an
 * address that something else cut, or in a connection string they open the same file.
 */
export const leakSignedUrl: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/signed-url'],
  check(text, path, entry) {
    if (!text.includes('=') || !/sig(?:nature)?=/i.test(text)) return NOTHING;
    for (const word of text.split(/\s+/)) {
      const names = new Set([...word.matchAll(PARAMETER)].map(([, name]) => name!.toLowerCase()));
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
