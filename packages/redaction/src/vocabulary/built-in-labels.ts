import { english } from './labels/english.ts';
import { german } from './labels/german.ts';

/** Every built-in label, one list a language, a label a line. */
export const BUILT_IN_LABELS: readonly string[] = [english, german];
