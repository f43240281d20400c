import type { Catalogue } from '../../derive/catalogue.ts';
import type { AccessLevel } from '../../model/access-level.ts';
import type { TermOf } from '../../model/vocabulary.ts';

/** A heading and what stands below it. */
export interface GuidePart {
  readonly title: string;
  readonly items: readonly string[];
}

/** What each level of access means for whoever wants the data. */
export const ACCESS_GUIDE: Readonly<Record<AccessLevel, readonly GuidePart[]>> = {
  open: [
    {
      title: 'What you can do',
      items: [
        'Download it, use it, share it and build on it, for anything that its licence allows, at no cost.',
        'Keep to the licence: most ask you to name the source. Each record has the line to copy.',
      ],
    },
    {
      title: 'Who decides',
      items: ['Nobody. You need not ask, register or say what for.'],
    },
    {
      title: 'What to expect',
      items: [
        'Links to the publisher’s files or services: this register holds no data itself.',
        'Data as it is, with its limitations. If something is wrong with it, ask the publisher; if with its description, suggest a change.',
      ],
    },
  ],
  shared: [
    {
      title: 'What you can do',
      items: [
        'Use it if you belong to one of the groups that the record names, and if your organisation is party to the agreement or accepts the terms.',
        'Use it for what the agreement says, and for nothing else. Passing it on usually needs leave.',
      ],
    },
    {
      title: 'Who decides',
      items: [
        'The custodian that the record names, or whoever runs the agreement for it. This register decides nothing and keeps no requests.',
      ],
    },
    {
      title: 'What to expect',
      items: [
        'A check that you belong to the group, a signature by somebody who may sign for your organisation, and an account or a key.',
        'The record says how long that usually takes and what it costs, where the custodian has told.',
      ],
    },
  ],
  restricted: [
    {
      title: 'What you can do',
      items: [
        'Ask for it. The record says who may apply, and “Prepare a request” puts the questions that custodians ask into a document that you can send.',
        'If it is granted, use it for the purpose that was agreed, often only in a secure setting, and publish results that give nobody away.',
      ],
    },
    {
      title: 'Who decides',
      items: [
        'The custodian, often a panel, case by case: whether the project, the people, the setting, the data and the outputs are safe.',
        'This register decides nothing and keeps no requests.',
      ],
    },
    {
      title: 'What to expect',
      items: [
        'Questions back, and some weeks or months: the record gives the usual time where the custodian has told.',
        'An agreement to sign, perhaps training or accreditation, and perhaps a charge.',
        'A refusal with a reason. Ask what would have to change, and whether less data would do.',
      ],
    },
  ],
  closed: [
    {
      title: 'What you can do',
      items: [
        'Know that it exists, why it is closed and who holds it.',
        'Look for open data on the same subject: the record often leads to counts that are made from it.',
      ],
    },
    {
      title: 'Who decides',
      items: ['The law, or the body that holds it. There is no way in to describe here.'],
    },
    {
      title: 'What to expect',
      items: [
        'No data. The record gives the reason and, where there is one, a contact for questions about it.',
        'If it is about you, you have a right to your own part of it: see below.',
      ],
    },
  ],
};

/** Laws under which anybody can ask, by their title and address. */
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

/** What anybody may ask for, whatever a record says. Information, not advice; for data that is not open. */
export const RIGHTS =
  'Whatever a record says, you may ask a public authority for information that it holds: under the Freedom of Information Act 2000, or, where it is about the environment, the Environmental Information Regulations 2004. It normally has to answer within 20 working days and, if it refuses, has to say on which ground. You can ask it to look again, then complain to the Information Commissioner. Getting information is one thing and using it another: re-use is asked for under the Re-use of Public Sector Information Regulations 2015, or allowed by a licence. For data about yourself you have a right of access under article 15 of UK GDPR, and need none of this. Firms and charities that are no public authorities need not answer the first two. This is general information and not legal advice.';

/** Why the records of a level are not open: each reason that is given, with how many give it, the most common first. */
export function countReasons(
  level: AccessLevel,
  { groups, vocabularies }: Catalogue,
): { reason: TermOf<'access-reasons'>; count: number }[] {
  const counts = new Map<string, number>();
  for (const { fields } of groups.access.get(level) ?? []) {
    const reason = 'access' in fields ? fields.access.reason : undefined;
    if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const reason = vocabularies['access-reasons'].get(id);
      return reason ? [{ reason, count }] : [];
    })
    .sort((a, b) => b.count - a.count || (a.reason.id < b.reason.id ? -1 : 1));
}
