import { rules } from '@secretlint/secretlint-rule-preset-recommend';
import { byPattern, onlyWith, type Detector, type Found } from './found.ts';

/** Shorter texts hold no token of any service. */
const SHORTEST_SECRET = 8;
/** What the services' tokens have: a figure or a sign that labels lack, or a long word. */
const LIKE_A_TOKEN = /[\p{N}_=@/]|--|\S{16}/u;
/** Bits per character from which a long mixed token is taken for a key (words of the seven languages stay under 3.3). */
const KEY_ENTROPY_BITS = 3.4;

interface SecretReport {
  readonly range: readonly [number, number];
}
/** What the rules of secretlint use of its engine, which is asynchronous and ten times slower on a short text than the rules. */
interface SecretRule {
  readonly meta: { readonly id: string };
  create(context: object, options: object): { file?(source: object): unknown };
}

let checks: readonly ((text: string) => Found[])[] | undefined;

/** Keys and tokens: secretlint's recommended rules, run in memory, and long tokens of high entropy. */
export const findSecrets: Detector = (text) => {
  if (text.length < SHORTEST_SECRET) return [];
  return [...findTokens(text), ...[keysByPrefix, longHex, longTokens, passwords].flatMap((detect) => detect(text))];
};

const findTokens = onlyWith(LIKE_A_TOKEN, (text) => {
  checks ??= (rules as readonly unknown[] as readonly SecretRule[]).map(checkOf);
  return checks.flatMap((check) => check(text));
});

function checkOf(rule: SecretRule): (text: string) => Found[] {
  let found: Found[] = [];
  const context = {
    createTranslator: () => (messageId: string) => ({ message: messageId, messageId }),
    ignore: () => undefined,
    report: ({ range: [start, end] }: SecretReport) => found.push({ kind: 'secret', start, end }),
  };
  const handlers = rule.create(context, {});
  return (text) => {
    found = [];
    const source = {
      content: text,
      filePath: 'text.txt',
      ext: '.txt',
      contentType: 'text',
      getContentAsString: () => text,
    };
    if (handlers.file?.(source) instanceof Promise) throw new Error(`${rule.meta.id} answers too late to be obeyed`);
    return found;
  };
}

/** Keys that their makers mark; secretlint reports the identifiers of AWS keys only when asked. */
const keysByPrefix = byPattern(
  'secret',
  /\b(?:(?:AKIA|ASIA)[A-Z0-9]{12,}|(?:gh[pousr]|sk|pk|rk|npm|glpat|xox[abprs])[_-][A-Za-z0-9_-]{12,})/,
);
const longHex = byPattern('secret', /\b[0-9a-f]{24,}\b/i);

const longTokens = byPattern('secret', /[A-Za-z0-9+_\-=.!$#%^*~]{12,}/, (token) => {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(token)).length;
  return kinds >= 2 && /[0-9]|[a-z][A-Z].*[a-z][A-Z]/.test(token) && entropyBits(token) >= KEY_ENTROPY_BITS;
});

/** "hunter2Correct!", "Xy7!pQ2vL9": letters, figures and signs in one word. */
const passwords = byPattern('secret', /\S{8,}/, (token) =>
  [/[a-z]/, /[A-Z]/, /[0-9]/, /[!$#%^*~?&]/].every((kind) => kind.test(token)),
);

function entropyBits(token: string): number {
  const counts = new Map<string, number>();
  for (const letter of token) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce(
    (bits, count) => bits - (count / token.length) * Math.log2(count / token.length),
    0,
  );
}
