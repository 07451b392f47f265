export { hasTranslation, translateSentence } from './translate.ts';
