/**
 * The terms of the Data Privacy Vocabulary that records and receipts use, each of which release 2.3 defines (dpv, its extensions
 * pd, loc, legal/eu and legal/eu/gdpr, and its schema for ISO/IEC TS 27560), none of them deprecated there. The vocabulary is by
 * the W3C Data Privacy Vocabularies and Controls Community Group, under the W3C Software and Document License 2023.
 * Whoever uses another term looks it up in that release first, then adds it here.
 */
const TERMS: Record<string, string> = {
  'https://w3id.org/dpv/': `
      2.3`,
  'https://w3id.org/dpv#': `
      ConsentRecord ConsentReceipt ConsentNotice PrivacyNotice RightExerciseNotice ConsentGiven
      RenewedConsentGiven ConsentRefused ConsentWithdrawn ConsentExpired ConsentInvalidated ConsentRevoked
      ExpressedConsent WithdrawConsent DataSubject DataController Recipient Organisation Entity
      DataProtectionAuthority Process Purpose PersonalData DataSubjectDataSource Consequence
      DataSubjectRight Observe Pseudonymise Store Erase Transfer Share Use StorageLocation StorageDuration
      LocalLocation Location Duration TemporalDuration UntilTimeDuration UntilEventDuration Optional
      Permission Prohibition PersonnelPerformanceEvaluation PersonnelManagement
      PersonnelTerminationManagement PersonnelMonitoring DataRedaction DPIA
      ConsultationWithDataSubjectRepresentative hasIdentifier hasDataSubject hasNotice hasLegalBasis
      hasJurisdiction hasApplicableLaw hasDataController hasProcess hasPurpose hasPersonalData
      hasProcessing hasDataSource hasStorageCondition hasLocation hasDuration hasRecipient hasNecessity
      hasConsentStatus hasConsequence hasRule hasConsentControl isExercisedAt hasRight hasAuthority
      hasTechnicalMeasure hasImpactAssessment hasOrganisationalMeasure hasEntity hasName hasContact
      hasAddress isIndicatedBy isIndicatedAtTime hasIndicationMethod hasRecordOfActivity`,
  'https://w3id.org/dpv/pd#': `
      Behavioural Picture ServiceConsumptionBehaviour`,
  'https://w3id.org/dpv/loc#': `
      EU`,
  'https://w3id.org/dpv/legal/eu#': `
      law-GDPR`,
  'https://w3id.org/dpv/legal/eu/gdpr#': `
      A6-1-a A7-3 A15 A16 A17 A18 A20 A77`,
  'https://w3id.org/dpv/schema/dpv-27560#': `
      record-eu-gdpr receipt-eu-gdpr`,
};

/** Every IRI of DPV that may stand in a record or receipt. */
export const DPV_TERMS: ReadonlySet<string> = new Set(
  Object.entries(TERMS).flatMap(([namespace, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => `${namespace}${name}`),
  ),
);
