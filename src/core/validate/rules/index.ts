import type { Rule } from '../rule.ts';
import { accessLicence } from './access-licence.ts';
import { accessLinksToData } from './access-links-to-data.ts';
import { accessPersonalData } from './access-personal-data.ts';
import { accessRequestRoute } from './access-request-route.ts';
import { accessUseOfOpen } from './access-use-of-open.ts';
import { dateFrequency } from './date-frequency.ts';
import { dateFuture } from './date-future.ts';
import { dateImpossible } from './date-impossible.ts';
import { dateOrder } from './date-order.ts';
import { dateReview } from './date-review.ts';
import { distributionDuplicate } from './distribution-duplicate.ts';
import { distributionFormat } from './distribution-format.ts';
import { distributionSharedUrl } from './distribution-shared-url.ts';
import { leakBankAccount } from './leak-bank-account.ts';
import { leakCardNumber } from './leak-card-number.ts';
import { leakConnectionString } from './leak-connection-string.ts';
import { leakInternalHost } from './leak-internal-host.ts';
import { leakKeyAssignment } from './leak-key-assignment.ts';
import { leakKeyParameter } from './leak-key-parameter.ts';
import { leakNationalInsurance } from './leak-national-insurance.ts';
import { leakNhsNumber } from './leak-nhs-number.ts';
import { leakPersonalMailbox } from './leak-personal-mailbox.ts';
import { leakPhone } from './leak-phone.ts';
import { leakPostalAddress } from './leak-postal-address.ts';
import { leakSecret } from './leak-secret.ts';
import { leakShareLink } from './leak-share-link.ts';
import { leakSignedUrl } from './leak-signed-url.ts';
import { placeBbox } from './place-bbox.ts';
import { recordDuplicateTitle } from './record-duplicate-title.ts';
import { recordIdCase } from './record-id-case.ts';
import { recordLookAlikePublisher } from './record-look-alike-publisher.ts';
import { recordReservedId } from './record-reserved-id.ts';
import { recordSimilarId } from './record-similar-id.ts';
import { referenceCircle } from './reference-circle.ts';
import { referenceCopy } from './reference-copy.ts';
import { referencePublisherFolder } from './reference-publisher-folder.ts';
import { referenceRecord } from './reference-record.ts';
import { referenceSuperseded } from './reference-superseded.ts';
import { referenceTerm } from './reference-term.ts';
import { referenceVocabulary } from './reference-vocabulary.ts';
import { registerExceptions } from './register-exceptions.ts';
import { registerRedirects } from './register-redirects.ts';
import { registerVanished } from './register-vanished.ts';
import { textAnswers } from './text-answers.ts';
import { textHiddenCharacters } from './text-hidden-characters.ts';
import { textHtml } from './text-html.ts';
import { textKeywords } from './text-keywords.ts';
import { textMarkdown } from './text-markdown.ts';
import { textMixedScript } from './text-mixed-script.ts';
import { textMojibake } from './text-mojibake.ts';
import { textNotNfc } from './text-not-nfc.ts';
import { textPlaceholder } from './text-placeholder.ts';
import { textSummary } from './text-summary.ts';
import { textSuspiciousHost } from './text-suspicious-host.ts';
import { textTitle } from './text-title.ts';

/** Every rule. Entry rules say in `kinds` which entries they take. */
export const rules: readonly Rule[] = [
  accessLicence,
  accessLinksToData,
  accessPersonalData,
  accessRequestRoute,
  accessUseOfOpen,
  dateFrequency,
  dateFuture,
  dateImpossible,
  dateOrder,
  dateReview,
  distributionDuplicate,
  distributionFormat,
  distributionSharedUrl,
  leakBankAccount,
  leakCardNumber,
  leakConnectionString,
  leakInternalHost,
  leakKeyAssignment,
  leakKeyParameter,
  leakNationalInsurance,
  leakNhsNumber,
  leakPersonalMailbox,
  leakPhone,
  leakPostalAddress,
  leakSecret,
  leakShareLink,
  leakSignedUrl,
  placeBbox,
  recordDuplicateTitle,
  recordIdCase,
  recordLookAlikePublisher,
  recordReservedId,
  recordSimilarId,
  referenceCircle,
  referenceCopy,
  referencePublisherFolder,
  referenceRecord,
  referenceSuperseded,
  referenceTerm,
  referenceVocabulary,
  registerExceptions,
  registerRedirects,
  registerVanished,
  textAnswers,
  textHiddenCharacters,
  textHtml,
  textKeywords,
  textMarkdown,
  textMixedScript,
  textMojibake,
  textNotNfc,
  textPlaceholder,
  textSummary,
  textSuspiciousHost,
  textTitle,
];
