/**
 * What a detector took a text for. Hosts, links, paths and postal addresses are addresses; accounts ("@mensah") are names; amounts
 * and identity numbers are numbers; words of health, faith, union, discipline, politics, private life and pay are sensitive.
 */
export type Finding =
  | 'secret'
  | 'phone'
  | 'iban'
  | 'card'
  | 'email'
  | 'number'
  | 'date'
  | 'address'
  | 'name'
  | 'sensitive';

/** Looks at one text as it was read; null when no detector finds anything. It never keeps or returns the text. */
export type Veto = (text: string) => Finding | null;
