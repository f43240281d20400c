/** What identifies people by itself, as words or written as one. */
const PERSONAL: readonly string[] = [
  ...['email', 'emails', 'e mail', 'mailbox', 'phone', 'phones', 'telephone', 'mobile', 'tel'],
  ...['fax', 'ip address', 'mac address'],
  ...['phone number', 'phone no', 'mobile number', 'telephone number', 'email address', 'msisdn'],
  ...['surname', 'forename', 'first name', 'last name', 'full name', 'given name', 'family name'],
  ...['middle name', 'maiden name', 'user name', 'nick name', 'next of kin', 'signature'],
  ...[
    'fname',
    'lname',
    'sname',
    'date of birth',
    'birth date',
    'birth day',
    'year of birth',
    'place of birth',
    'dob',
    'd o b',
    'yob',
  ],
  ...['nhs', 'nhs number', 'nhs no', 'national insurance', 'nino', 'ni number', 'ni no', 'ssn'],
  ...['passport', 'passport number', 'driving licence', 'driving license', 'driver number'],
  ...['number plate', 'registration plate', 'vehicle registration', 'vrm'],
  ...['address', 'addresses', 'home address', 'postal address', 'address line', 'house number'],
  ...['bank account', 'account number', 'sort code', 'iban', 'card number', 'social media handle'],
];

/** Who can be named: `patient_id`, `owner name`. */
const PEOPLE =
  /^(?:applicant|author|carer|child|claimant|client|contact|councillor|customer|donor|driver|employee|keyholder|landlord|learner|member|occupier|offender|officer|owner|parent|patient|person|pupil|resident|staff|student|teacher|tenant|user|victim|volunteer|voter|witness|worker)s?$/;

/** Whose mention in the singular is a person, not a count. */
const PERSON =
  /^ (?:applicant|claimant|customer|employee|keyholder|offender|patient|pupil|resident|victim|witness) $/;

/** What tells one of them from the others. */
const MARKS = /^(?:name|id|identifier|number|no|ref|reference)s?$/;

/** Addresses at which nobody lives. */
const OF_WEB = /\b(?:web|url|internet|site) address(?:es)?\b/g;

/** Whether the name of a column, or its title, says that it holds what identifies people. */
export function namesPerson(text: string): boolean {
  const words = text
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(OF_WEB, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const joined = ` ${words.join(' ')} `;
  return (
    /^ names? $/.test(joined) ||
    PERSON.test(joined) ||
    PERSONAL.some((words) => joined.includes(` ${words} `)) ||
    words.some((word) => PERSONAL.some((words) => words.replaceAll(' ', '') === word)) ||
    words.some((word, index) => PEOPLE.test(word) && MARKS.test(words[index + 1] ?? ''))
  );
}
