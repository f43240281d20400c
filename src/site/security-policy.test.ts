import { describe, expect, it } from 'vitest';
import {
  ANY_HTTPS,
  contentSecurityPolicy,
  GITHUB_API,
  renderHeadersFile,
} from './security-policy.ts';

describe('the content security policy', () => {
  it('starts from nothing and allows no inline code, no evaluation and no other host', () => {
    expect(contentSecurityPolicy()).toMatch(/^default-src 'none'/);
    expect(contentSecurityPolicy()).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('lets a page ask the hosts that it names, and load nothing from them', () => {
    const differing = contentSecurityPolicy([GITHUB_API])
      .split('; ')
      .filter((directive) => !contentSecurityPolicy().split('; ').includes(directive));
    expect(differing).toEqual([`connect-src 'self' ${GITHUB_API}`]);
    expect(contentSecurityPolicy([ANY_HTTPS])).toContain("connect-src 'self' https:;");
  });

  it('leaves out a host that is more than a name', () => {
    const host = new URL("https://a.example;script-src'unsafe-inline'").origin;
    expect(host).toContain(';');
    for (const source of [host, 'http://a.example', 'https://*', "'unsafe-inline'", 'data:']) {
      expect(contentSecurityPolicy([source])).toBe(contentSecurityPolicy());
    }
    expect(contentSecurityPolicy(['https://a.example:8443'])).toContain('https://a.example:8443');
  });
});

describe('renderHeadersFile', () => {
  it('puts the policy on every path below the base, and keeps others from framing the site', () => {
    const [path, policy] = renderHeadersFile('/register/').split('\n');
    expect(path).toBe('/register/*');
    expect(policy).toBe(
      `  Content-Security-Policy: ${contentSecurityPolicy([ANY_HTTPS])}; frame-ancestors 'none'`,
    );
  });

  it('has one rule with a policy, because hosts join those of all rules that fit', () => {
    expect(renderHeadersFile('/').match(/Content-Security-Policy/g)).toHaveLength(1);
  });

  it('says what files are whose names do not tell', () => {
    const rules = renderHeadersFile('/register/').split('\n\n');
    const typeOf = (path: string): string | undefined =>
      rules
        .find((rule) => rule.startsWith(`${path}\n`))
        ?.split('\n')
        .find((line) => line.startsWith('  Content-Type: '));
    expect(typeOf('/register/api/3/action/*')).toContain('application/json');
    expect(typeOf('/register/dumps/SHA256SUMS')).toContain('text/plain');
    expect(typeOf('/register/records/datasets/*')).toContain('application/geo+json');
  });
});
