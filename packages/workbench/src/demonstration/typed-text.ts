/** Where something that was typed would show: as text, or as the run of key codes that its keys have. */
export interface Trace {
  what: string;
  bytes: Buffer;
}

/** Scancodes of the letters, as the input hook reports them (set 1, QWERTY): the demonstration types only these and spaces. */
const SCANCODES: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...'qwertyuiop'].map((letter, index) => [letter, 16 + index] as const),
  ...[...'asdfghjkl'].map((letter, index) => [letter, 30 + index] as const),
  ...[...'zxcvbnm'].map((letter, index) => [letter, 44 + index] as const),
  [' ', 57] as const,
]);
/** X11 key codes are the scancodes of a PC keyboard plus 8. */
const X11_OFFSET = 8;
/** A run shorter than this would be found by chance. */
const RUN_LENGTH = 5;

/** Every form in which a typed text could have been kept: two text encodings, and its key codes in four encodings. */
export function tracesOf(text: string): Trace[] {
  const traces: Trace[] = [
    { what: 'text', bytes: Buffer.from(text, 'utf8') },
    { what: 'text, two bytes each', bytes: Buffer.from(text, 'utf16le') },
  ];
  for (const word of text.split(' ').filter(({ length }) => length >= RUN_LENGTH)) {
    traces.push({ what: 'word', bytes: Buffer.from(word, 'utf8') });
    for (const offset of [0, X11_OFFSET]) {
      const codes = [...word].map((letter) => (SCANCODES[letter] ?? 0) + offset);
      traces.push({ what: 'key codes, one byte each', bytes: Buffer.from(codes) });
      traces.push({ what: 'key codes, two bytes each', bytes: Buffer.from(new Uint16Array(codes).buffer) });
      traces.push({ what: 'key codes, four bytes each', bytes: Buffer.from(new Uint32Array(codes).buffer) });
      traces.push({ what: 'key codes in JSON', bytes: Buffer.from(codes.join(',')) });
    }
  }
  return traces;
}
