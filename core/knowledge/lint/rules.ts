import { bundleOptionsDiffer, bundleSettlesEverySituation, bundleSharesWhatIsTheSame } from './bundle-merge-rules.ts';
import {
  bundleIsInOrder,
  bundleNamesKnownGuides,
  bundleNamesKnownMaterials,
  bundleWhenNamesKnownOption,
} from './bundle-reference-rules.ts';
import { agreesWithCatalogue, catalogueIsCovered } from './catalogue-rules.ts';
import { centresAreToldApart, centresMarkTheirSample, centresTakeWhatTheyMay } from './centre-rules.ts';
import { onlineFormHasLink, windowFormHasWindows, windowKindInHall } from './channel-rules.ts';
import { conditionCertificatesAreMaterials, conditionsNameNoMaterial } from './condition-rules.ts';
import { consultationIsNotComplaint } from './contact-rules.ts';
import { familyIdsAreUnique, familyIsInEnglish, familyNamesKnownGuides } from './family-rules.ts';
import { chargedHasItems, freeHasNoPayment } from './fee-rules.ts';
import { hallIdsAreUnique, hallNamesWhatExists, windowsAreStepFree } from './hall-rules.ts';
import { helpCalendarIsConsistent, helpCalendarIsKnown, helpHoursAreWellFormed } from './help-hours-rules.ts';
import {
  helpersServeTheirTeams,
  helpIdsAreUnique,
  helpIsInBothLanguages,
  helpMarksItsSamples,
  helpNamesWhatExists,
  helpServicesHaveTeams,
} from './help-rules.ts';
import { departmentsAreKnown, fileNameIsId, idsAreUnique } from './identity-rules.ts';
import { licenceHasFaq, licenceHasLegalSteps } from './licence-rules.ts';
import { linksLeadToAllowedHosts } from './link-rules.ts';
import { deferrableHasDeferral } from './material-rules.ts';
import {
  bundleHasEnoughParaphrases,
  familyHasEnoughPhrasings,
  hasEnoughParaphrases,
  phrasingsAreUnique,
  questionHasEnoughPhrasings,
} from './phrasing-rules.ts';
import { policyIsSayable, policyIsTimely, policyLeadsToAllowedHost, policyStandsInItsFile } from './policy-rules.ts';
import { questionIdsAreUnique, questionIsSayable, questionNamesWhatExists } from './question-rules.ts';
import { regressionsNameWhatExists } from './regression-rules.ts';
import { resultHasSampleOrReason } from './result-rules.ts';
import type { BundleRule, FamilyRule, GuideRule, KnowledgeRule, PolicyRule, QuestionRule } from './rule.ts';
import { everyOptionIsUsed, whenNamesKnownOption } from './situation-rules.ts';
import { englishIsEnglish, spokenTextIsPlain } from './text-rules.ts';
import { onTheSpotMeansImmediate, promisedWithinStatutory } from './time-rules.ts';
import { endsAfterItBegins, isStillValid, reviewIsNotDue } from './validity-rules.ts';
import { fullyOnlineNeedsNoVisit, noVisitNeedsAnotherWay, visitsHaveReason } from './visit-rules.ts';

/** What every guide must satisfy, in the order of its elements. */
export const guideRules: readonly GuideRule[] = [
  fileNameIsId,
  agreesWithCatalogue,
  departmentsAreKnown,
  idsAreUnique,
  hasEnoughParaphrases,
  reviewIsNotDue,
  endsAfterItBegins,
  isStillValid,
  conditionsNameNoMaterial,
  conditionCertificatesAreMaterials,
  whenNamesKnownOption,
  everyOptionIsUsed,
  deferrableHasDeferral,
  licenceHasLegalSteps,
  licenceHasFaq,
  onTheSpotMeansImmediate,
  promisedWithinStatutory,
  chargedHasItems,
  freeHasNoPayment,
  visitsHaveReason,
  noVisitNeedsAnotherWay,
  fullyOnlineNeedsNoVisit,
  windowFormHasWindows,
  windowKindInHall,
  onlineFormHasLink,
  resultHasSampleOrReason,
  consultationIsNotComplaint,
  linksLeadToAllowedHosts,
  englishIsEnglish,
  spokenTextIsPlain,
];

/** What the knowledge must satisfy as a whole. */
export const knowledgeRules: readonly KnowledgeRule[] = [
  catalogueIsCovered,
  phrasingsAreUnique,
  hallNamesWhatExists,
  hallIdsAreUnique,
  windowsAreStepFree,
  centresTakeWhatTheyMay,
  centresAreToldApart,
  centresMarkTheirSample,
  helpNamesWhatExists,
  helpIdsAreUnique,
  helpServicesHaveTeams,
  helpersServeTheirTeams,
  helpIsInBothLanguages,
  helpMarksItsSamples,
  helpHoursAreWellFormed,
  helpCalendarIsConsistent,
  helpCalendarIsKnown,
  regressionsNameWhatExists,
];

/** What every bundle must satisfy. */
export const bundleRules: readonly BundleRule[] = [
  fileNameIsId,
  bundleNamesKnownGuides,
  bundleIsInOrder,
  bundleWhenNamesKnownOption,
  bundleSettlesEverySituation,
  bundleOptionsDiffer,
  bundleNamesKnownMaterials,
  bundleSharesWhatIsTheSame,
  bundleHasEnoughParaphrases,
  reviewIsNotDue,
  endsAfterItBegins,
  isStillValid,
  linksLeadToAllowedHosts,
  englishIsEnglish,
];

/** What every question on the hall must satisfy. */
export const questionRules: readonly QuestionRule[] = [
  questionIdsAreUnique,
  questionNamesWhatExists,
  questionHasEnoughPhrasings,
  questionIsSayable,
];

/** What every policy must satisfy. */
export const policyRules: readonly PolicyRule[] = [
  policyStandsInItsFile,
  policyIsTimely,
  policyLeadsToAllowedHost,
  policyIsSayable,
];

/** What every family must satisfy. */
export const familyRules: readonly FamilyRule[] = [
  familyIdsAreUnique,
  familyNamesKnownGuides,
  familyHasEnoughPhrasings,
  familyIsInEnglish,
];
