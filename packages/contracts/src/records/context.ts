/**
 * The JSON-LD context of records and receipts. It stands inside every document, so that reading one loads nothing from a network.
 * The names are those of the Data Privacy Vocabulary 2.3 (W3C Data Privacy Vocabularies and Controls Community Group, W3C
 * Software and Document License 2023); the keys are written as in its guide to ISO/IEC TS 27560.
 */
export const CONSENT_CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-eu': 'https://w3id.org/dpv/legal/eu#',
  loc: 'https://w3id.org/dpv/loc#',
  pd: 'https://w3id.org/dpv/pd#',
  dct: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  // Words of Clearpane are English; words of a study have the language that the record names.
  'rdfs:label': { '@id': 'rdfs:label', '@language': 'en' },
  'dct:conformsTo': { '@id': 'dct:conformsTo', '@type': '@id' },
  'dct:audience': { '@id': 'dct:audience', '@type': '@id' },
  'dct:replaces': { '@id': 'dct:replaces', '@type': '@id' },
  'dct:isReplacedBy': { '@id': 'dct:isReplacedBy', '@type': '@id' },
  'dct:created': { '@id': 'dct:created', '@type': 'xsd:dateTime' },
  'dct:modified': { '@id': 'dct:modified', '@type': 'xsd:dateTime' },
  'dct:valid': { '@id': 'dct:valid', '@type': 'xsd:dateTime' },
  'schema:schemaVersion': { '@id': 'schema:schemaVersion', '@type': '@id' },
  'skos:broader': { '@id': 'skos:broader', '@type': '@id', '@container': '@set' },
  'dpv:hasApplicableLaw': { '@id': 'dpv:hasApplicableLaw', '@type': '@id' },
  'dpv:hasConsentStatus': { '@id': 'dpv:hasConsentStatus', '@type': '@id', '@container': '@set' },
  'dpv:hasDataController': { '@id': 'dpv:hasDataController', '@type': '@id' },
  'dpv:hasDataSource': { '@id': 'dpv:hasDataSource', '@type': '@id' },
  'dpv:hasEntity': { '@id': 'dpv:hasEntity', '@container': '@set' },
  'dpv:hasJurisdiction': { '@id': 'dpv:hasJurisdiction', '@type': '@id' },
  'dpv:hasLegalBasis': { '@id': 'dpv:hasLegalBasis', '@type': '@id' },
  'dpv:hasLocation': { '@id': 'dpv:hasLocation', '@type': '@id' },
  'dpv:hasNecessity': { '@id': 'dpv:hasNecessity', '@type': '@id' },
  'dpv:hasNotice': { '@id': 'dpv:hasNotice', '@container': '@set' },
  'dpv:hasPersonalData': { '@id': 'dpv:hasPersonalData', '@type': '@id', '@container': '@set' },
  'dpv:hasProcess': { '@id': 'dpv:hasProcess', '@container': '@set' },
  'dpv:hasProcessing': { '@id': 'dpv:hasProcessing', '@type': '@id', '@container': '@set' },
  'dpv:hasPurpose': { '@id': 'dpv:hasPurpose', '@type': '@id' },
  'dpv:hasRecipient': { '@id': 'dpv:hasRecipient', '@type': '@id', '@container': '@set' },
  'dpv:hasRecordOfActivity': { '@id': 'dpv:hasRecordOfActivity', '@container': '@set' },
  'dpv:hasRight': { '@id': 'dpv:hasRight', '@container': '@set' },
  'dpv:hasRule': { '@id': 'dpv:hasRule', '@container': '@set' },
  'dpv:hasStorageCondition': { '@id': 'dpv:hasStorageCondition', '@container': '@set' },
  'dpv:isIndicatedAtTime': { '@id': 'dpv:isIndicatedAtTime', '@type': 'xsd:dateTime' },
  'dpv:isIndicatedBy': { '@id': 'dpv:isIndicatedBy', '@type': '@id' },
} as const;

/** The release of the Data Privacy Vocabulary whose terms records use. */
export const DPV_RELEASE = 'https://w3id.org/dpv/2.3';
