import { ClearpaneError, InterfaceWord, type InterfaceWords, type PolicyReading } from '@clearpane/contracts';
import { INTERFACE_WORDS, type VaultReader } from '@clearpane/vault';
import { z } from 'zod';

const AddedWords = z.array(InterfaceWord).max(1000);
/** Letters of any script with what labels are joined by: no digit, no @, nothing that a name, a number or an address needs. */
const LABEL = /^[\p{L}\p{M}]+(?:[ &/.-]+[\p{L}\p{M}]+)*\.*$/u;

/**
 * The words that may stay readable beside the built-in ones, and those that a policy removed, which win. Added words that are
 * not as the key store remembers them are none.
 */
export function readInterfaceWords(read: VaultReader, policy: PolicyReading): InterfaceWords {
  return {
    added: read.setting(INTERFACE_WORDS, AddedWords) ?? [],
    removed: policy.kind === 'policy' ? policy.policy.removedInterfaceWords : [],
  };
}

/**
 * The words as they are kept: composed (NFKC), single spaces, each once however it is written, in the order given. 'bad-input'
 * for one that is no label by its letters. Whether it may be personal is judged again where frames are masked.
 */
export function checkInterfaceWords(given: readonly string[]): string[] {
  const words = new Map<string, string>();
  for (const each of given) {
    const word = each.normalize('NFKC').replace(/\s+/gu, ' ').trim();
    if (word.length > 40 || !LABEL.test(word))
      throw new ClearpaneError('bad-input', `“${each}” is not a label: only letters, spaces, &, /, - and . are.`);
    if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), word);
  }
  return [...words.values()];
}
