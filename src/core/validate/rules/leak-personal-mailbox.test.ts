import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakPersonalMailbox } from './leak-personal-mailbox.ts';

describe('leakPersonalMailbox', () => {
  it.each([
    'jo.bloggs+data@example.org',
    'jo.bloggs (at) example.org',
    'jo.bloggs[at]example[dot]org',
    'jo.bloggs at example dot org',
    '"jo.bloggs"@example.org',
    'jo.bloggs @ example.org',
    'zoë.müller@example.org',
    'jo.b.bloggs2024@example.org',
    'jb@virgin.net',
    'jo.bloggs@example.org',
    'Write to j.smith@example.gov.uk.',
    'acme.data@gmail.com',
  ])('finds %j', (text) => {
    expect(codesInText(leakPersonalMailbox, text)).toEqual(['leak/personal-mailbox']);
  });

  it.each(['opendata@example.org', 'No mailbox @ all'])('passes %j', (text) => {
    expect(codesInText(leakPersonalMailbox, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(leakPersonalMailbox, 'jo.bloggs@example.org', [
      'documentation',
      1,
      'url',
    ]);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });

  it.each([
    'anna.price@council.example',
    'a.price@council.example',
    'anna_price@council.example',
    'anna.m.price@council.example',
    'mohammed.al-amin@example.org',
    'oluwaseun.adeyemi2@example.org',
    "sean.o'neill@example.org",
    'Wei.Zhang@example.org',
    'someone@hotmail.co.uk',
    'someone@icloud.com',
    'someone@btinternet.com',
  ])('takes %s for a person', (mailbox) => {
    expect(codesInText(leakPersonalMailbox, mailbox)).toEqual(['leak/personal-mailbox']);
  });

  it.each([
    'info@example.org',
    'enquiries@example.org',
    'data.team@example.org',
    'open.data@example.org',
    'opendata.team@example.org',
    'data-requests@example.org',
    'freedom.information@example.org',
    'foi@example.org',
    'customer.services@example.org',
    'public.health@example.org',
    'street.works@example.org',
    'planning.policy@example.org',
    'land.registry@example.org',
    'intelligence.hub@example.org',
    'research.enquiries@example.org',
    'digital.land@example.org',
    'acme.borough@acme.example',
    'acme_gis@example.org',
    'transport.statistics@example.gov.uk',
    'crimestats@example.gov.uk',
    'hospital.episode.statistics@example.org',
    'dpo@example.org',
    'press.office@example.org',
    'noreply@example.org',
    'data.access.committee@example.ac.uk',
    'asb.statistics@example.org',
    'gis+maps@example.org',
    'servicedesk2@example.org',
    'environmental_services@example.org',
  ])('takes %s for a role', (mailbox) => {
    expect(codesInText(leakPersonalMailbox, mailbox)).toEqual([]);
  });

  it('never repeats the mailbox', () => {
    const [found] = findingsInText(leakPersonalMailbox, 'anna.price@example.org');
    expect(JSON.stringify(found)).not.toContain('price');
  });
});
