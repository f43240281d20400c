import type { Access } from '../generated/types.ts';

/** The facts of a record that a request starts from, as plain values that a page can pass to its script. */
export interface RequestFacts extends Readonly<
  Pick<Access, 'explanation' | 'personalData' | 'lawfulBasis' | 'classification'>
> {
  /** `datasets/<publisher>/<slug>`: the key of the answers in the browser's storage. */
  readonly key: string;
  readonly title: string;
  /** Public address of the record. */
  readonly url: string;
  readonly register: string;
  readonly publisher: string;
  /** The role or body that decides. */
  readonly custodian: string;
  readonly isService: boolean;
  /** The level of access, in words. */
  readonly level: string;
  /** Id of a term of `vocabularies/access-reasons`. */
  readonly reason?: string;
  readonly reasonLabel?: string;
  readonly decisionTime: string;
  readonly cost: string;
  readonly gateways: readonly string[];
  readonly agreements: readonly { readonly title: string; readonly url: string }[];
  /** Groups that may apply or may ask. */
  readonly audiences: readonly { readonly label: string; readonly condition: string }[];
  readonly columns: readonly { readonly name: string; readonly title?: string }[];
  /** Labels of the formats that the record names. */
  readonly formats: readonly string[];
  /** The custodian's role mailbox: one address that is safe in a `mailto:` link. */
  readonly mailbox?: string;
  /** The custodian's own form or guide: an https address. */
  readonly form?: string;
}

/** People are described, even if nobody is named. */
export function isAboutPeople({ personalData = 'none' }: RequestFacts): boolean {
  return personalData !== 'none';
}

/**
 * UK GDPR applies to the people who receive it. Data with codes instead of names counts too: it stays personal data
 * if somebody can put the names back (UK GDPR, article 4(5) and recital 26).
 */
export function isPersonal(facts: RequestFacts): boolean {
  return isAboutPeople(facts) && facts.personalData !== 'anonymised';
}

export function isSpecialCategory({ personalData }: RequestFacts): boolean {
  return personalData === 'special-category';
}

/** People or firms answered in confidence. */
export function isStatistical({ reason }: RequestFacts): boolean {
  return reason === 'statistical-confidentiality';
}

/** Somebody owns it or would lose from its release: rights and commercial interests decide, not data protection. */
export function isSomebodysOwn({ reason = '' }: RequestFacts): boolean {
  return ['commercial-confidentiality', 'intellectual-property', 'voluntary-supply'].includes(
    reason,
  );
}

/** A leak would put places, people or proceedings at risk. */
export function isProtective({ reason = '' }: RequestFacts): boolean {
  return ['public-security', 'course-of-justice', 'environmental-protection'].includes(reason);
}

/** Sharing needs a legal basis: personal or statistical data, court cases, and records that name a legal gateway. */
export function needsLegalPower(facts: RequestFacts): boolean {
  return (
    isPersonal(facts) ||
    isStatistical(facts) ||
    facts.reason === 'course-of-justice' ||
    facts.gateways.length > 0
  );
}
