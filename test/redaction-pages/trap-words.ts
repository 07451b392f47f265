import type { PageContext } from './page-context.ts';
import { INTERFACE_SENTENCES } from './interface-sentences.ts';

const split = (text: string): string[] => text.trim().split(/\s*\|\s*/);

/** First names that an interface uses as words, and ones that it does not. */
const FIRST = split(
  'Mark | Will | Bill | Grant | Art | Drew | Tab | Case | Max | Page | Anna | Chiara | Paula | Tom | Olga | Yusuf | Amara | Femke | Bram | Zofia | Inès | Jörg',
);
/** Last names that are words of interfaces. */
const LAST = split(
  'Page | File | Home | Menu | Search | Filter | Edit | Save | Link | Close | Open | Print | View | Help | Format | Data | Window | History | Archive | Order | Reports | Send',
);
/** What people call each other and themselves, in words of interfaces. */
const NICKNAMES = split(
  'Admin | Guest | Shift | Home | Escape | Bold | Archive | Delete | Print | Tools | View | Insert',
);
/** One word about one person: what they are, feel, do, belong to. */
const VALUES = split(
  'Away | Busy | Pending | Overdue | Closed | Private | Open | New | Rejected | Failed | Paid | Draft | Admin | Viewer | Support | Sales | Blocked | Cancelled | Low | High | Active | Archived',
);

/** "Mark Page", "Chiara Menu". */
export function labelledName({ random }: PageContext): string {
  return `${random.pick(FIRST)} ${random.pick(LAST)}`;
}

/** "Escape". */
export function nickname({ random, words }: PageContext): string {
  return random.pick([...NICKNAMES, ...words.actions.filter((action) => !action.includes(' '))]);
}

/** "Overdue". */
export function valueWord({ random, words }: PageContext): string {
  return random.pick([...VALUES, ...words.states]);
}

/** "Cancel all orders". */
export function sentence({ random }: PageContext): string {
  return random.pick(INTERFACE_SENTENCES);
}

/** What somebody called a document: words of an interface, and who it is about. */
export function documentName(context: PageContext): string {
  const { random, words } = context;
  return random.pick([
    `${random.pick(words.headings)} ${labelledName(context)}`,
    `${random.pick(words.columns)} ${random.pick(words.states)} ${random.pick(words.columns)}`,
    `${labelledName(context)} ${random.pick(words.actions)}`,
    sentence(context),
  ]);
}
