/**
 * Words that mark a mailbox as a role's: what it does, who it serves, what it is about. A name such as `anna.price@`
 * has none of them. Words that are also common names (`grant`, `young`, `parks`, `price`, `page`, `park`, `may`) are
 * left out.
 */
const ROLE_WORDS = new Set(
  `access account accounts admin administration adult adults advice alerts analysis analyst analytics api
  apis applications archive archives area asb assessment assets audit benefits bike board booking bookings
  borough building buildings bulletin bus business care careers catalogue census central centre change
  children city civic clean climate clinical coaching collections comments commercial committee comms
  communications community complaints compliance confidentiality conservation consult consultation
  consultations contact contactcentre contracts control coordinator coroner corporate correspondence
  council councillors county courts crime culture custodian customer customercare customers
  customerservice customerservices cycle cycling dashboard data dataaccess dataprotection dataset datasets
  datastore democracy democratic department desk developer developers development digital director
  directorate disclosure dns dpo drainage economic economics economy editor education elections electoral
  emergency emissions employment energy enforcement engagement engineering enquiries enquiry environment
  environmental equalities equality estates events evidence executive external families fault feedback
  finance fire flood floods foi foia food forum foundation freedom gas general geo geography geospatial
  gis governance government green group head health heat help helpdesk helpline heritage highway highways
  homes hospital housing hr hub human incident incidents info informatics information infrastructure
  innovation inquiries insight insights inspection insurance intelligence invest investigations it jobs
  journeys justice knowledge land learning legal leisure liaison libraries library licence licences
  licensing lighting local mail mailbox maintenance management manager map mapping maps market marketing
  media member members memberservices metadata meteorology metrics monitoring museum national network news
  newsdesk newsletter nhs noise noreply notifications office officer open opendata openness operations
  order orders outreach owner parking partnership partnerships payments people performance permissions
  permits petitions planning police policies policing policy pollution population post postmaster press
  privacy procurement products programme project projects property protection public publications
  publishing quality queries query rates reception records recruitment recycling regeneration register
  registrar registration registry regulation regulatory reply reporting reports request requests research
  residents resilience responsible reuse revenue rights risk river road roads role rules safeguarding
  safety sales scheme schools science sciences scientific secretariat section security service servicedesk
  services social software solutions spatial sport sports staff standards statistical statistician
  statisticians statistics stats statutory store strategic strategy street streetcare streets student
  students studies subscriptions supplier suppliers supply support survey surveys sustainability
  sustainable system systems tax team teams tech technical technology tenancy test tourism town trading
  traffic training transparency transport travel trees trust unit university updates urban user users
  utilities ventures victims view visitor voluntary volunteer ward wards waste water weather web webmaster
  webteam welfare wellbeing wildlife workforce world youth`.split(/\s+/),
);

/** Parts of run-together names such as `opendata` or `dataservices`; too long to be part of a surname. */
const ROLE_PARTS =
  /data|inform|enquir|inquir|service|support|statist|admin|contact|planning|press|office|team|council|licen[cs]|regist|research|transport|highway|housing|library|libraries|feedback|complaint|customer|analytic|govern/;

/** Whether a part of a mailbox name, in lower case, is a word for a role. */
export function hasRoleWord(word: string): boolean {
  return ROLE_WORDS.has(word) || ROLE_PARTS.test(word);
}
