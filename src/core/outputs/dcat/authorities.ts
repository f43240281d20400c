/** Where the Publications Office of the EU keeps its controlled vocabularies. */
export const EU = 'http://publications.europa.eu/resource/authority/';

/** The scheme that a term of a controlled vocabulary belongs to, told by its address. */
export function schemeOf(term: string): string | undefined {
  if (term.startsWith(EU)) return term.slice(0, term.lastIndexOf('/'));
  const adms = /^(http:\/\/purl\.org\/adms\/[a-z]+)\/[^/]+$/.exec(term);
  return adms ? `${adms[1]}/1.0` : undefined;
}

const STATUSES = {
  COMPLETED: 'Completed',
  DEPRECATED: 'Deprecated',
  DEVELOP: 'Under development',
  WITHDRAWN: 'Withdrawn',
};

/**
 * The vocabularies' own names for their terms: several terms of a register may stand for one of them, and must not
 * rename it. From the EU's data-theme, dataset-status and distribution-status tables and from ADMS's SKOS vocabularies.
 */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [`${EU}data-theme`]: {
    AGRI: 'Agriculture, fisheries, forestry and food',
    ECON: 'Economy and finance',
    EDUC: 'Education, culture and sport',
    ENER: 'Energy',
    ENVI: 'Environment',
    GOVE: 'Government and public sector',
    HEAL: 'Health',
    INTR: 'International issues',
    JUST: 'Justice, legal system and public safety',
    OP_DATPRO: 'Provisional data',
    REGI: 'Regions and cities',
    SOCI: 'Population and society',
    TECH: 'Science and technology',
    TRAN: 'Transport',
  },
  'http://purl.org/adms/publishertype': {
    'Academia-ScientificOrganisation': 'Academia/Scientific organisation',
    Company: 'Company',
    IndustryConsortium: 'Industry consortium',
    LocalAuthority: 'Local Authority',
    NationalAuthority: 'National authority',
    NonGovernmentalOrganisation: 'Non-Governmental Organisation',
    NonProfitOrganisation: 'Non-Profit Organisation',
    PrivateIndividual: 'Private Individual(s)',
    RegionalAuthority: 'Regional authority',
    StandardisationBody: 'Standardisation body',
    SupraNationalAuthority: 'Supra-national authority',
  },
  'http://purl.org/adms/licencetype': {
    Attribution: 'Attribution',
    PublicDomain: 'Public domain',
  },
  'http://purl.org/adms/changetype': { created: 'Created', updated: 'Updated' },
  [`${EU}dataset-status`]: STATUSES,
  [`${EU}distribution-status`]: STATUSES,
};

/** The English name that a controlled vocabulary gives to its term. */
export function authorityLabel(term: string): string | undefined {
  const at = term.lastIndexOf('/');
  return LABELS[term.slice(0, at)]?.[term.slice(at + 1)];
}

/** ISO 639-3 codes, as the EU's table of languages has them, of the languages of Europe. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{ bg: 'BUL', cs: 'CES', cy: 'CYM', da: 'DAN', de: 'DEU', el: 'ELL', en: 'ENG' },
  ...{ es: 'SPA', et: 'EST', fi: 'FIN', fr: 'FRA', ga: 'GLE', gd: 'GLA', hr: 'HRV' },
  ...{ hu: 'HUN', is: 'ISL', it: 'ITA', lt: 'LIT', lv: 'LAV', mt: 'MLT', nb: 'NOB' },
  ...{ nl: 'NLD', nn: 'NNO', no: 'NOR', pl: 'POL', pt: 'POR', ro: 'RON', sk: 'SLK' },
  ...{ sl: 'SLV', sv: 'SWE', tr: 'TUR', uk: 'UKR' },
};

/** The EU's name of a language. @param tag BCP 47, of which the first part counts */
export function languageIri(tag: string): string | undefined {
  const code = LANGUAGES[primaryLanguage(tag)];
  return code === undefined ? undefined : `${EU}language/${code}`;
}

/**
 * The tag for texts: harvesters look for `en` and pass over `en-GB`.
 * @param tag BCP 47
 */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
