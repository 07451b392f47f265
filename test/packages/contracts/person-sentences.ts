import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { ROOT, sourceFiles } from '../../support/import-graph.ts';

/** An English sentence as it stands in a source file, with {0}, {1} … where values stand. */
export interface FoundSentence {
  file: string;
  sentence: string;
}

/** The packages whose words reach the person through the agent. */
const speaking = /^packages\/(agent|bundle|capture|consent|policy|signing|vault)\/src\//;

/** Texts that a person reads in their own language already: notices have one text per language. */
const bilingual = /^packages\/consent\/src\/(notices\/|just-for-me)/;

/** Every text in the sources of the speaking packages that is a whole sentence or more. */
export function sentencesInSources(): FoundSentence[] {
  return sourceFiles()
    .filter((file) => file.endsWith('.ts') && speaking.test(file) && !bilingual.test(file))
    .flatMap((file) => {
      const program: unknown = parseAst(readFileSync(path.join(ROOT, file), 'utf8'), { lang: 'ts' });
      return textsIn(program)
        .filter(isSentence)
        .map((sentence) => ({ file, sentence }));
    });
}

/** A sentence begins with a capital or a value, has words and a space within, and ends as sentences do, or with a value. */
function isSentence(text: string): boolean {
  return (
    /^([A-Z“]|\{\d\}).* .*([.?]|\{\d\})$/s.test(text) &&
    /[a-z]{2}/.test(text.replaceAll(/\{\d\}/g, '')) &&
    !/[<>]|\b(SELECT|INSERT|CREATE|UPDATE|DELETE FROM)\b/.test(text)
  );
}

function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, quasis } = node as { type?: string; value?: unknown; quasis?: unknown };
  // The imports and types hold no words.
  if (type === 'ImportDeclaration' || (type?.startsWith('TS') === true && type.endsWith('LiteralType'))) return [];
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  const within = Object.values(node).flatMap(textsIn);
  return type === 'TemplateLiteral' ? [templateText(quasis as Quasi[]), ...within] : within;
}

interface Quasi {
  value: { cooked: string };
}

function templateText(quasis: readonly Quasi[]): string {
  return quasis.map(({ value }, index) => (index === 0 ? value.cooked : `{${index - 1}}${value.cooked}`)).join('');
}
