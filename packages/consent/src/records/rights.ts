import type { ConsentRecordDocument } from '@clearpane/contracts';
import { noticeThatWasRead, type RecordFacts } from './record-facts.ts';

/** The rights that the GDPR gives where consent is the legal basis, and where the study says that each is exercised. */
export function rightsOf(facts: RecordFacts): ConsentRecordDocument['dpv:hasRight'] {
  const { howToTakeBack, authority } = noticeThatWasRead(facts);
  const { contact } = facts.study;
  return [
    right('A7-3', 'To withdraw consent at any time', howToTakeBack),
    right('A15', 'Of access', contact),
    right('A16', 'To rectification', contact),
    right('A17', 'To erasure', contact),
    right('A18', 'To restriction of processing', contact),
    right('A20', 'To data portability', contact),
    right('A77', 'To complain to a supervisory authority', authority),
  ];
}

function right<const Article extends string>(article: Article, label: string, exercisedAt: string) {
  return {
    '@type': ['dpv:DataSubjectRight', `eu-gdpr:${article}`] as ['dpv:DataSubjectRight', `eu-gdpr:${Article}`],
    'rdfs:label': label,
    'dpv:isExercisedAt': { '@type': 'dpv:RightExerciseNotice' as const, 'dct:description': exercisedAt },
  };
}
