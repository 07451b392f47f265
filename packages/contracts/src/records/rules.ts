import { z } from 'zod';
import { PROHIBITED_USES } from '../study.ts';
import { OurWords, StudyWords } from './words.ts';

/** The statements of a study as rules: each a permission or a prohibition, by what it permits or prohibits. */
export const STATEMENT_RULES = [
  'automating-participants-work',
  'selling-models',
  'models-leaving-the-company',
  'paying-or-withholding',
] as const;

/** A forbidden use, or a statement of the study. */
export const Rule = z.union([
  z.strictObject({
    '@type': z.literal('dpv:Prohibition'),
    'dct:identifier': z.enum(PROHIBITED_USES),
    'rdfs:label': OurWords,
    'dpv:hasPurpose': z.strictObject({
      '@type': z.literal('dpv:Purpose'),
      'skos:broader': z.array(z.string().startsWith('dpv:')).length(1),
    }),
  }),
  z.strictObject({
    '@type': z.enum(['dpv:Permission', 'dpv:Prohibition']),
    'dct:identifier': z.enum(STATEMENT_RULES),
    'rdfs:label': OurWords,
  }),
]);

/** One right of the GDPR, and where the person exercises it. */
export function right<const Article extends string>(article: Article) {
  return z.strictObject({
    '@type': z.tuple([z.literal('dpv:DataSubjectRight'), z.literal(`eu-gdpr:${article}` as const)]),
    'rdfs:label': OurWords,
    'dpv:isExercisedAt': z.strictObject({
      '@type': z.literal('dpv:RightExerciseNotice'),
      'dct:description': StudyWords,
    }),
  });
}
