import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, renderHeadersFile } from './security-policy.ts';

describe('the content security policy', () => {
  it('starts from nothing and allows no inline code, no evaluation and no other host', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'/);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});

describe('renderHeadersFile', () => {
  it('puts the policy on every path below the base, and keeps others from framing the site', () => {
    const [path, policy] = renderHeadersFile('/register/').split('\n');
    expect(path).toBe('/register/*');
    expect(policy).toBe(
      `  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
    );
  });
});
