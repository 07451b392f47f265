import { dutch } from './labels/dutch.ts';
import { english } from './labels/english.ts';
import { french } from './labels/french.ts';
import { german } from './labels/german.ts';
import { italian } from './labels/italian.ts';
import { polish } from './labels/polish.ts';
import { spanish } from './labels/spanish.ts';

/** Every built-in label, one list a language, a label a line. */
export const BUILT_IN_LABELS: readonly string[] = [english, german, french, spanish, italian, dutch, polish];
