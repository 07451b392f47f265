/** One place of the sources with which a guard goes. */
interface Cut {
  file: string;
  from: string;
  to: string;
}

/**
 * Guards that a large attack is tried without: what it finds then is the baseline, because an attack that finds nothing is worth
 * as much as what it would have found. The cuts are made while a process loads the sources; no file is changed.
 */
export const GUARDS = {
  'a consent expires': [
    {
      file: 'packages/consent/src/judge-consent.ts',
      from: 'if (!isBefore(facts.now, consent.expires) || isTooOld(facts.now, consent))',
      to: 'if (false)',
    },
  ],
  'a stopped study stays stopped': [
    {
      file: 'packages/consent/src/judge-consent.ts',
      from: 'if (facts.revokedStudies.includes(studyId))',
      to: 'if (false)',
    },
  ],
  'a clock that was set back is noticed': [
    { file: 'packages/consent/src/judge-consent.ts', from: 'if (isClockBehind(facts, consent))', to: 'if (false)' },
  ],
  'a changed study suspends': [
    {
      file: 'packages/consent/src/judge-consent.ts',
      from: 'if (sha256 !== consent.studySha256)',
      to: 'if (false)',
    },
  ],
  'a widened policy suspends': [
    {
      file: 'packages/consent/src/judge-consent.ts',
      from: "agreed === undefined || widensPolicy(agreed, policy) ? 'policy' : null",
      to: 'null',
    },
  ],
  'who left is not recorded before it is written': [
    {
      file: 'packages/consent/src/decide-capture.ts',
      from: 'chosenStudy === null || facts.leftStudies.includes(chosenStudy)',
      to: 'chosenStudy === null',
    },
  ],
  'an answer is one transaction': [
    { file: 'packages/vault/src/writer.ts', from: 'together: transact,', to: 'together: (work) => work(),' },
  ],
  'the anchor is announced before a commit': [
    {
      file: 'packages/vault/src/anchor-keeper.ts',
      from: 'if (due.consents) writeComingAnchor(store, coming);',
      to: '',
    },
  ],
  'rows are compared with the ledger': [
    {
      file: 'packages/vault/src/ledger/verify.ts',
      from: '...auditVault({ ...facts, entries: walked.entries }),',
      to: '',
    },
  ],
  'the key store remembers the end': [
    {
      file: 'packages/vault/src/ledger/verify.ts',
      from: '...findRollback(walked, state.anchor(), lastNamed),',
      to: '',
    },
  ],
  'rows are opened': [
    {
      file: 'packages/vault/src/ledger/audit-sessions.ts',
      from: 'session.unreadableRows > 0 || session.studyId === null',
      to: 'session.studyId === null',
    },
  ],
  'masks are laid, and looked at again': [
    {
      file: 'packages/redaction/src/redactor.ts',
      from: 'layMasks({ shapes, categories, lines, revealed, detected });',
      to: '',
    },
    {
      file: 'packages/redaction/src/redactor.ts',
      from: 'if (!verifyMasks(words, categories, shapes.edges, width, height)) return null;',
      to: '',
    },
  ],
  'masks are in the pixels': [
    {
      file: 'packages/redaction/src/masks/overwrite.ts',
      from: 'else words[at] = colourOf(category);',
      to: 'else words[at]! |= BLACK_WORD;',
    },
  ],
  'only the allowed area is looked at': [
    {
      file: 'packages/redaction/src/redactor.ts',
      from: 'categories = mapAllowed(width, height, allowed, categories);',
      to: 'categories = mapAllowed(width, height, [{ x: 0, y: 0, width, height }], categories);',
    },
  ],
  'a line is long and thin': [
    {
      file: 'packages/redaction/src/shapes/prove-lines.ts',
      from: 'length >= PANEL_EDGE_LENGTH || (length >= LENGTH_BY_THICKNESS && isThin(look, run))',
      to: 'length >= SHORTEST_PIECE',
    },
  ],
  'only words of interfaces are revealed': [
    {
      file: 'packages/redaction/src/reveal/choose-interface.ts',
      from: 'const shown = units.filter((unit) => isReadAsLabel(unit) && !vetoes.has(unit));',
      to: 'const shown = units.filter((unit) => unit.key !== null);',
    },
  ],
} satisfies Record<string, readonly Cut[]>;

export type Guard = keyof typeof GUARDS;
