import type { Catalogue } from '../../derive/catalogue.ts';
import { countEach } from '../../model/count-each.ts';
import type { AccessLevel } from '../../model/access-level.ts';
import type { TermOf } from '../../model/vocabulary.ts';

type Heading = 'What you can do' | 'Who decides' | 'What to expect';

/** What each level of access means for people who want the data: a list under each heading. */
export const ACCESS_GUIDE: Readonly<
  Record<AccessLevel, Readonly<Record<Heading, readonly string[]>>>
> = {
  open: {
    'What you can do': [
      'Download it, use it, share it and build on it for anything its licence allows, free of charge.',
      'Follow the licence: most ask you to name the source. Each record has the line to copy.',
    ],
    'Who decides': ['Nobody. You do not need to ask, register or give a reason.'],
    'What to expect': [
      'Links to the publisher’s files or services: this register does not hold data.',
      'Data with its limitations. If the data is wrong, ask the publisher; if its description is wrong, suggest a change.',
    ],
  },
  shared: {
    'What you can do': [
      'Use it if you belong to a group that the record names, and your organisation is party to the agreement or accepts the terms.',
      'Use it only for what the agreement says. You usually need permission to pass it on.',
    ],
    'Who decides': [
      'The custodian that the record names, or the body that runs the agreement for it. This register does not decide or keep requests.',
    ],
    'What to expect': [
      'A check that you belong to the group, a signature for your organisation, and an account or a key.',
      'The record says how long this usually takes and what it costs, if the custodian has published it.',
    ],
  },
  restricted: {
    'What you can do': [
      'Ask for it. The record says who may apply. “Prepare a request” turns the questions that custodians ask into a document you can send.',
      'If you get it, use it for the agreed purpose, often only in a secure setting. Publish only results in which nobody can be recognised.',
    ],
    'Who decides': [
      'The custodian, often a panel, decides case by case whether the project, the people, the setting, the data and the outputs are safe.',
      'This register does not decide or keep requests.',
    ],
    'What to expect': [
      'Further questions, and a wait of weeks or months. The record gives the usual time if the custodian has published it.',
      'An agreement to sign, and perhaps training, accreditation or a charge.',
      'Perhaps a refusal, with a reason. Ask what would have to change, and whether less data would do.',
    ],
  },
  closed: {
    'What you can do': [
      'See that it exists, why it is closed and who holds it.',
      'Look for open data on the same subject. The record often links to counts made from it.',
    ],
    'Who decides': ['The law, or the body that holds it. You cannot apply for it.'],
    'What to expect': [
      'No data. The record gives the reason and, if it has one, a contact for questions.',
      'If it is about you, you have a right to the part about you: see below.',
    ],
  },
};

/** Laws under which anybody can ask, by title and address. */
export const RIGHTS_LAWS: readonly { title: string; url: string }[] = [
  { title: 'Freedom of Information Act 2000', url: 'https://www.legislation.gov.uk/ukpga/2000/36' },
  {
    title: 'Environmental Information Regulations 2004',
    url: 'https://www.legislation.gov.uk/uksi/2004/3391',
  },
  {
    title: 'Re-use of Public Sector Information Regulations 2015',
    url: 'https://www.legislation.gov.uk/uksi/2015/1415',
  },
];

/** Everybody's rights to data that is not open. Information, not advice. */
export const RIGHTS =
  'You may always ask a public authority for information that it holds, under the Freedom of Information Act 2000, or under the Environmental Information Regulations 2004 if it is about the environment. It normally has to answer within 20 working days. If it refuses, it has to say on what ground. You can ask it to look again, then complain to the Information Commissioner. The right to get information is not the right to reuse it: for that you need a licence, or ask under the Re-use of Public Sector Information Regulations 2015. For data about yourself, you have a right of access under article 15 of UK GDPR and do not need these laws. Firms and charities that are not public authorities do not have to answer under the first two laws. This is general information and not legal advice.';

/** Why the records of a level are not open: each reason with the number of records that give it, most common first. */
export function countReasons(
  level: AccessLevel,
  { groups, vocabularies }: Catalogue,
): { reason: TermOf<'access-reasons'>; count: number }[] {
  const given = (groups.access.get(level) ?? []).map(({ fields }) =>
    'access' in fields ? fields.access.reason : undefined,
  );
  return [...countEach(given)]
    .flatMap(([id = '', count]) => {
      const reason = vocabularies['access-reasons'].get(id);
      return reason ? [{ reason, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.reason.id < b.reason.id ? -1 : 1));
}
