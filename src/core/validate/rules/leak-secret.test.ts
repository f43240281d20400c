import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakSecret } from './leak-secret.ts';

describe('leakSecret', () => {
  it.each([
    `AUTHORIZATION: BEARER ${'abc'}123`,
    `ASIA${'ABCD'.repeat(4)} and ABIA${'ABCD'.repeat(4)}`,
    `x_ghp_${'a1B2'.repeat(9)}`,
    `---- BEGIN SSH2 ENCRYPTED ${'PRIVATE'} KEY ----`,
    `PuTTY-User-Key-${'File'}-3: ssh-rsa`,
    `https://acme.webhook.office.com/${'webhookb2'}/0a1b2c3d-aaaa/x`,
    `https://discord.com/api/${'webhooks'}/123456789012345678/abcD`,
    `abc8Q~${'abcDEF12'.repeat(4)}ab`,
    `dop_v1_${'0123456789abcdef'.repeat(4)}`,
    `glrt-${'abcDEF12'.repeat(3)}`,
    `ya29.${'a0AfH6SMBx'.repeat(3)}`,
    `hvs.${'abcDEF12'.repeat(4)}`,
    `123456789:AA${'abcdefghij'.repeat(4)}`,
    `-----BEGIN RSA ${'PRIVATE'} KEY-----`,
    `ghp_${'a1B2'.repeat(9)}`,
    `github_pat_${'a1B2'.repeat(9)}`,
    `xoxb-${'123456789012'}-abc`,
    `AIza${'Sy_a'.repeat(8)}abc`,
    `AKIA${'ABCD'.repeat(4)}`,
    `sk_live_${'a1B2'.repeat(6)}`,
    `eyJ${'hbGciOi'.repeat(3)}.eyJ${'zdWIiOi'.repeat(3)}.${'sig_'.repeat(5)}`,
    `Authorization: Bearer ${'a1B2'.repeat(8)}`,
    `Authorization: Bearer ${'abc'}123`,
    `authorization: Basic ${'dXNlcjpw'}YXNz`,
    `curl -H 'Basic ${'dXNlcjpwYXNzd29y'}ZA=='`,
    `sk-proj-${'a1B2'.repeat(6)}`,
    `sk-ant-${'a1B2'.repeat(6)}`,
    `hf_${'aBcD'.repeat(9)}`,
    `aws_secret_access_key = ${'a1B2/'.repeat(8)}`,
    `AWS_SECRET_ACCESS_KEY="${'a1B2+'.repeat(8)}"`,
  ])('finds %j', (text) => {
    expect(codesInText(leakSecret, text)).toEqual(['leak/secret']);
  });

  it.each([
    '-----BEGIN PUBLIC KEY-----',
    'AKIA is how such keys begin',
    'Every call needs a Bearer token.',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'ghp_short',
    'Authorization: Bearer YOUR_TOKEN',
    'Basic population characteristics of the borough',
    'Basic Benefits2024 of the scheme',
    'risk-assessment-of-buildings-in-the-borough',
  ])('passes %j', (text) => {
    expect(codesInText(leakSecret, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(leakSecret, `-----BEGIN RSA ${'PRIVATE'} KEY-----`, [
      'documentation',
      1,
      'url',
    ]);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });

  it('names the kind and never the value', () => {
    const secret = `AKIA${'WXYZ'.repeat(4)}`;
    const [found] = findingsInText(leakSecret, `key ${secret}`);
    expect(found?.args).toEqual({ kind: 'AWS access key', field: 'summary' });
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});
