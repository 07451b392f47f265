/** Kinds of personal text, as the truth names them. */
export type PersonalType =
  | 'name'
  | 'email'
  | 'phone'
  | 'address'
  | 'iban'
  | 'card'
  | 'amount'
  | 'date'
  | 'id'
  | 'secret'
  | 'health'
  | 'free';

/** A text that only the person it belongs to should see. */
export function personal(type: PersonalType, text: string, style = ''): string {
  return `<span data-personal="${type}" style="${style}">${escapeHtml(text)}</span>`;
}

/** Words of the interface: of a menu, a button, a label, a heading, a column head. */
export function ui(text: string, style = ''): string {
  return `<span data-interface style="${style}">${escapeHtml(text)}</span>`;
}

/** A text that is neither: a time, a count, the sign of a currency. */
export function plain(text: string): string {
  return `<span>${escapeHtml(text)}</span>`;
}

/** Something that is no text and must not be seen; the truth keeps its rectangle under `kind`. */
export function picture(kind: string, html: string, style = ''): string {
  return `<span data-picture="${kind}" style="display:inline-block;line-height:0;${style}">${html}</span>`;
}

/** A `div` with inline style. */
export function box(style: string, ...children: readonly string[]): string {
  return `<div style="${style}">${children.join('')}</div>`;
}

/** Children beside each other with a gap in pixels. */
export function row(gap: number, children: readonly string[], style = ''): string {
  return box(`display:flex;align-items:center;gap:${gap}px;${style}`, ...children);
}

/** Children below each other with a gap in pixels. */
export function column(gap: number, children: readonly string[], style = ''): string {
  return box(`display:flex;flex-direction:column;gap:${gap}px;${style}`, ...children);
}

/** A button of the theme; `kind` is how much it asks to be pressed. */
export function button(text: string, kind: 'primary' | 'quiet' = 'quiet'): string {
  const colours =
    kind === 'primary'
      ? 'background:var(--accent);color:var(--on-accent)'
      : 'background:var(--panel);color:var(--text)';
  return box(
    `${colours};border:1px solid var(--line);border-radius:var(--round);padding:0.35em 0.9em;white-space:nowrap`,
    ui(text),
  );
}

/** A field with its label above it. */
export function field(label: string, value: string, style = ''): string {
  return box(
    style,
    box('color:var(--dim);font-size:0.88em;margin-bottom:0.2em', ui(label)),
    box(
      'border:1px solid var(--line);border-radius:var(--round);background:var(--field);padding:0.4em 0.6em;min-height:1.3em',
      value,
    ),
  );
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
