/** What a detector took a text for. */
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
