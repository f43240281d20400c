import type { AccessFacts } from '../../describe/access-facts.ts';
import type { AgentFacts, FrequencyFacts, ServiceFacts } from '../../describe/facts.ts';
import type { TermFacts } from '../../describe/term-facts.ts';

/** Values of the model's lists for what the register says; undefined where a list has none that is true. */

/** https://co-cddo.github.io/ukgov-metadata-exchange-model/AccessRightsValues/ */
export const ACCESS_RIGHTS: Readonly<Record<AccessFacts['level'], string>> = {
  open: 'OPEN',
  // Of its three words, the one for data that is "only available under certain conditions".
  shared: 'COMMERCIAL',
  restricted: 'COMMERCIAL',
  closed: 'INTERNAL',
};

/** https://co-cddo.github.io/ukgov-metadata-exchange-model/ServiceStatusValues/ */
export const SERVICE_STATUS: Readonly<Record<ServiceFacts['status'], string>> = {
  alpha: 'ALPHA',
  beta: 'BETA',
  live: 'LIVE',
  deprecated: 'DEPRECATED',
  withdrawn: 'WITHDRAWN',
};

/** Protocols whose standards call themselves REST, and those that send events as they happen. */
const SERVICE_TYPES: Readonly<Record<string, string>> = {
  ...{ rest: 'REST', 'ngsi-ld': 'REST', odata: 'REST', 'ogc-api': 'REST', sensorthings: 'REST' },
  ...{ mqtt: 'EVENT', stomp: 'EVENT', websocket: 'EVENT' },
};

/** https://co-cddo.github.io/ukgov-metadata-exchange-model/ServiceTypeValues/ */
export function serviceTypeOf({ id }: TermFacts): string | undefined {
  return Object.hasOwn(SERVICE_TYPES, id) ? SERVICE_TYPES[id] : undefined;
}

const RHYTHMS: Readonly<Record<string, string>> = {
  ...{ P1D: 'freq:daily', P1W: 'freq:weekly', P2W: 'freq:biweekly', P1M: 'freq:monthly' },
  ...{ P2M: 'freq:bimonthly', P3M: 'freq:quarterly', P6M: 'freq:semiannual' },
  ...{ P1Y: 'freq:annual', P2Y: 'freq:biennial', P3Y: 'freq:triennial' },
};

/** Frequencies without a duration. The model calls an unknown one irregular. */
const WORDS: Readonly<Record<string, string>> = {
  UPDATE_CONT: 'freq:continuous',
  IRREG: 'freq:irregular',
  UNKNOWN: 'freq:irregular',
};

/** https://co-cddo.github.io/ukgov-metadata-exchange-model/FrequencyValues/ */
export function updateFrequencyOf({ duration, standard = '' }: FrequencyFacts): string | undefined {
  if (duration !== undefined) return RHYTHMS[duration];
  return WORDS[standard.slice(standard.lastIndexOf('/') + 1)];
}

/** The model has one word for both halves of the mark. */
export function securityClassificationOf({ classification }: AccessFacts): string | undefined {
  return classification === undefined ? undefined : 'OFFICIAL';
}

const GOV_UK = /^https:\/\/www\.gov\.uk\/government\/organisations\/([a-z0-9-]+)\/?$/;

/** The name that GOV.UK gives to an organisation, which is the model's, where the entry has its page there. */
export function organisationOf({ homepage, sameAs }: AgentFacts): string | undefined {
  for (const address of homepage === undefined ? sameAs : [homepage, ...sameAs]) {
    const slug = GOV_UK.exec(address)?.[1];
    if (slug !== undefined) return slug;
  }
  return undefined;
}

/** The model takes days only. */
export function dayOf(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined;
}

/** A mailbox as the model takes it. */
export function isMailbox(email: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(email);
}

/** Registered top-level media types (https://co-cddo.github.io/ukgov-metadata-exchange-model/mediaType/). */
const MEDIA_TYPE =
  /^(?:application|audio|font|image|message|model|multipart|text|video)\/[\w!#$&^.+-]+$/;

/** @param mediaType as servers send it; parameters are left out */
export function mediaTypeOf(mediaType: string | undefined): string | undefined {
  const name = mediaType?.split(';')[0]!.trim();
  return name !== undefined && MEDIA_TYPE.test(name) ? name : undefined;
}
