import type { DrawnPage, DrawnText } from './drawn-page.ts';

/** Interface words, and words that are interface on one screen and somebody's life on the next. */
export const WORDS = (
  'file|edit|view|home|help|search|reply|forward|delete|archive|inbox|drafts|junk|sent|settings|insert|format|tools|save|' +
  'cancel|open|close|closed|done|report|move|print|share|upload|download|none|german|divorced|lunch|interview|status|name|' +
  'email|phone|city|owner|notes|amount|account|today|week|all|orders|all orders|cancel all|reply all|sent items|new folder|' +
  'password|password reset|first name|last name|mark page|will may|art sale|victor file|please|my|files|the|and|of|to|for|with'
).split('|');

const SENTENCES = [
  'Cancel all orders',
  'Please move my files home',
  'Open the report and reply to all',
  'Delete the archive of the search',
  'Print the report for the city',
  'Share my notes with the owner',
  'Forward the password to home',
  'Close the account today',
];
const THEMES = [
  { ground: '#ffffff', fill: '#202020' },
  { ground: '#1e1e1e', fill: '#d8d8d8' },
  { ground: '#f7ecec', fill: '#431010' },
];

/** Pages on which everything marked as somebody's own must stay masked. */
export const HOSTILE_PAGES: ReadonlyMap<string, DrawnPage> = new Map<string, DrawnPage>([
  ...SENTENCES.map((text, at): [string, DrawnPage] => [
    `a sentence "${text}"`,
    { texts: [own(text, 80, 120, { size: 13 + at })], ...THEMES[at % 3] },
  ]),
  ...SENTENCES.slice(0, 4).map((text, at): [string, DrawnPage] => [
    `"${text}" in a narrow bubble`,
    {
      boxes: '<rect x="60" y="60" width="190" height="180" rx="12" fill="#d9e8ff"/>',
      texts: text.split(' ').map((word, line) => own(word, 80, 100 + line * 22)),
      ...(at % 2 === 0 ? {} : { fill: '#102040' }),
    },
  ]),
  ...SENTENCES.slice(0, 4).map((text): [string, DrawnPage] => [
    `"${text}" in a terminal`,
    { texts: [own(text, 40, 80, { mono: true }), own('kofi@host:~$ ls', 40, 100, { mono: true })], ...THEMES[1] },
  ]),
  ...['Delete', 'Home', 'Help', 'Lunch'].map((word, at): [string, DrawnPage] => [
    `a chat in which somebody says "${word}"`,
    {
      texts: [
        own('Priya Raghunathan', 80, 80, { bold: true }),
        own('can you take the dog today?', 80, 102),
        own('Kofi Mensah', 80, 150, { bold: true }),
        own(word, 80, 172),
        own('Yuki Tanaka', 80, 220, { bold: true }),
        own('not before nine I am afraid', 80, 242),
      ],
      ...THEMES[at % 3],
    },
  ]),
  ...['Lunch', 'Interview', 'Search', 'Save'].map((word, at): [string, DrawnPage] => [
    `a calendar with the entry "${word}"`,
    {
      boxes:
        '<rect x="100" y="60" width="240" height="120" fill="#b8e0c0"/><rect x="360" y="100" width="240" height="80" fill="#b8d0f0"/>',
      texts: [own(word, 108, 80, { bold: at % 2 === 0 }), own('Therapy Grace', 368, 120)],
    },
  ]),
  ...['None', 'German', 'Divorced', 'Open'].map((word, at): [string, DrawnPage] => [
    `a form with the value "${word}"`,
    {
      boxes: [90, 170, 250]
        .map((y) => `<rect x="80.5" y="${y}.5" width="320" height="34" fill="none" stroke="#909090"/>`)
        .join(''),
      texts: [
        label('First name', 80, 82),
        own('Annemarie', 92, 113),
        label('Status', 80, 162),
        own(word, 92, 193),
        label('City', 80, 242),
        own('Glasgow', 92, 273),
      ],
      ...THEMES[at % 2 === 0 ? 0 : 2],
    },
  ]),
  ...['Mark Page', 'Will May', 'Art Sale', 'Victor File'].map((name): [string, DrawnPage] => [
    `a list of people with ${name}`,
    {
      texts: ['Olivia Hartwell', name, 'Tomasz Kowalczyk', 'Aisha Bello', 'Lucy Chen'].map((text, at) =>
        own(text, 60, 80 + at * 30),
      ),
    },
  ]),
  ...['Password reset', 'Cancel all', 'Report'].map((subject): [string, DrawnPage] => [
    `mails with the subject "${subject}"`,
    {
      texts: ['Olivia Hartwell', 'Marcus Dunleavy', 'Yuki Tanaka'].flatMap((name, at) => [
        own(name, 60, 80 + at * 80, { bold: at === 0 }),
        own(at === 1 ? subject : 'Salary adjustment Q3', 60, 100 + at * 80),
        own('As discussed we will offer more than that', 60, 120 + at * 80, { size: 13, fill: '#707070' }),
      ]),
    },
  ]),
  ...['Open', 'None', 'German'].map((value): [string, DrawnPage] => [
    `a table with "${value}" in its cells`,
    {
      boxes: [70, 100, 130, 160, 190]
        .map((y) => `<rect x="40" y="${y}" width="820" height="1" fill="#d0d0d0"/>`)
        .join(''),
      texts: [
        kept('Name', 50, 62, { bold: true }),
        kept('Status', 300, 62, { bold: true }),
        kept('City', 500, 62, { bold: true }),
        kept('Owner', 700, 62, { bold: true }),
        ...['Olivia Hartwell', 'Tomasz Kowalczyk', 'Grace Whitcombe', 'Lucy Chen'].flatMap((name, at) => [
          own(name, 50, 92 + at * 30),
          own(value, 300, 92 + at * 30),
          own('Lyon', 500, 92 + at * 30),
          own('Dmitri Volkov', 700, 92 + at * 30),
        ]),
      ],
    },
  ]),
  [
    "folders with somebody's own between them",
    {
      texts: ['Inbox', 'Drafts', 'Hartwell case', 'Archive', 'Layoffs 2026', 'Junk', 'Sent items'].map((text, at) =>
        (/case|Layoffs/u.test(text) ? own : kept)(text, 40, 70 + at * 34),
      ),
    },
  ],
  [
    'files',
    {
      texts: [
        'Home',
        'Payslip_Mensah.pdf',
        'Report',
        'NDA_Kestrel.docx',
        'New folder',
        'Interview notes Tanaka.txt',
      ].map((text, at) => own(text, 60, 80 + at * 28)),
    },
  ],
  [
    'a value after a colon',
    {
      texts: [label('Status:', 60, 80), own('Divorced', 150, 80), own('Olivia Hartwell has it', 400, 322)],
    },
  ],
  [
    'a card with a title of its own',
    {
      boxes: '<rect x="60.5" y="60.5" width="340" height="76" rx="4" fill="#fff8f8" stroke="#c09090"/>',
      texts: [own('Help', 72, 88), own('Case Nakamura', 106, 118)],
    },
  ],
]);

function own(text: string, x: number, y: number, more: Partial<DrawnText> = {}): DrawnText {
  return { text, x, y, own: true, ...more };
}

function kept(text: string, x: number, y: number, more: Partial<DrawnText> = {}): DrawnText {
  return { text, x, y, kept: true, ...more };
}

/** A label that the page needs and that may be lost: of three only, one that is read wrongly makes the others doubtful. */
function label(text: string, x: number, y: number): DrawnText {
  return { text, x, y };
}
