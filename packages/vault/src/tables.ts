/** How long a table's rows stay, and what ends them. */
export interface TableDeclaration {
  /** In words: until when rows stay. */
  retention: string;
  /** The deletions that end its rows; `never` needs its reason in `retention`. */
  deletedBy: readonly (
    | 'action'
    | 'frame'
    | 'stretch'
    | 'recent'
    | 'session'
    | 'study'
    | 'retention'
    | 'everything'
    | 'person'
    | 'never'
  )[];
  /** The columns that are readable without a key: random identifiers, order and sizes only. */
  inClear: readonly string[];
}

/** Every table of the vault. A test fails on one that is missing here, and on a column in clear that is not named here. */
export const TABLES: Readonly<Record<string, TableDeclaration>> = {
  vault: {
    retention:
      'as long as the vault: which key generation is in use and a proof that the keys fit; nothing about a person',
    deletedBy: ['never'],
    inClear: ['id', 'root_generation', 'vault_generation'],
  },
  consents: {
    retention: 'as long as the vault: the person can show what they answered',
    deletedBy: ['everything'],
    inClear: ['id', 'given_at', 'ended_at'],
  },
  ledger: {
    retention: 'as long as the vault: kinds, identifiers and counts without content',
    deletedBy: ['everything'],
    inClear: ['sequence'],
  },
  agreed_studies: {
    retention: 'as long as the consents that name the study, which go with everything',
    deletedBy: ['everything'],
    inClear: ['sha256'],
  },
  cosigned_checkpoints: {
    retention: 'as long as the ledger that they are of',
    deletedBy: ['everything'],
    inClear: ['sequence'],
  },
  sessions: {
    retention: "the study's retention, at most 365 days",
    deletedBy: ['recent', 'session', 'study', 'retention', 'everything'],
    inClear: [
      'id',
      'consent_id',
      'is_open',
      'last_sequence',
      'action_count',
      'frame_count',
      'size_bytes',
      'written_at',
    ],
  },
  actions: {
    retention: "their session's",
    deletedBy: ['action', 'stretch', 'recent', 'session', 'study', 'retention', 'everything'],
    inClear: ['session_id', 'sequence', 'written_at'],
  },
  frames: {
    retention: "their session's",
    deletedBy: ['frame', 'stretch', 'recent', 'session', 'study', 'retention', 'everything'],
    inClear: ['session_id', 'number', 'written_at'],
  },
  bundles: {
    retention:
      'until anything of their session is deleted; a sent one stays, without its file and its key, to be taken back',
    deletedBy: ['action', 'frame', 'stretch', 'recent', 'session', 'study', 'retention', 'everything'],
    inClear: ['id', 'session_id'],
  },
  settings: {
    retention:
      'until the person changes them; that they were asked once and what councils revoked stay when everything is deleted',
    deletedBy: ['person', 'everything'],
    inClear: ['name'],
  },
};
