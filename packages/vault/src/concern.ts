/** Something that was found wrong with what the vault holds, and what follows from it. */
export type Concern =
  /** Consents did not open, or an older state of them was put back: they count as not given. */
  | 'consents-not-trusted'
  /** The ledger was changed or cut short from outside. */
  | 'ledger-broken'
  /** The key store did not take the last state: consents count as not given until it does. */
  | 'anchor-not-written';
