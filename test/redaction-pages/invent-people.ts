import type { SeededRandom } from '../attacks/seeded-random.ts';

/** Somebody who does not exist, with what a page may say of them. */
export interface InventedPerson {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly city: string;
  readonly born: string;
  readonly iban: string;
  readonly card: string;
  readonly number: string;
  readonly amount: string;
  readonly company: string;
}

// Of many countries; the last line holds names that are words of an interface.
const FIRST =
  `Amara Björn Chiara Dmitri Eszter Femke Giorgos Hyacinth Ingeborg Joaquim Katarzyna Lütfiye Małgorzata Nikolaj
  Oluwaseun Priyanka Quentin Radosław Søren Thuy Uwe Violeta Wolfgang Xiomara Yusuf Zdeněk Aoife Benoît Ciarán Dagný
  Mark Will May Rose Bill Grace Page Frank Art Chip Dot Drew Faith Hope Joy June Mercy Pat Reed Rob Sue Tab Victor Case`
    .split(/\s+/)
    .filter(Boolean);
const LAST = `Abubakar Bjarnason Castellanos Dlamini Eriksdotter Fernández Grünwald Hoàng Iwanowska Jørgensen Kowalczyk
  Łukasik Müller-Thoma N'Diaye O'Sullivan Papadopoulos Quiroga Rautavaara Szymańska Tchaikovsky Ünal Vandenberghe Weiß
  Xu Yılmaz Zimmermann Brătescu Ćosić D'Angelo Étienne Kuznetsova Takahashi Nakamura Achterberg
  Page May File Field Banks Price Stock Post Bell Key Cook Day Field Home Link List Long Major North Order Park Sales Search Street Watts White Young Close Save Best Gates`
  .split(/\s+/)
  .filter(Boolean);
// Cyrillic, Greek, Vietnamese, Arabic, Hebrew: scripts that the fonts of a plain Debian have.
const OTHER_SCRIPTS = [
  'Наталья Воронцова',
  'Γιώργος Παππάς',
  'Nguyễn Thị Hương',
  'ليلى الحسيني',
  'נועה ברקוביץ',
  'Олександр Шевчук',
];
const STREETS = [
  'Mill Lane',
  'Harbour Road',
  'Lindenweg',
  'Rue des Tilleuls',
  'Calle Mayor',
  'Via Garibaldi',
  'ul. Polna',
  'Kerkstraat',
  'Station Road',
  'High Street',
];
const CITIES = [
  'Brackwater',
  'Neustetten',
  'Saint-Alban',
  'Villanueva',
  'Montefosco',
  'Zwolderdam',
  'Jasnowo',
  'Kirkholm',
  'Porthallow',
  'Reading',
  'Home',
];
const COMPANIES = [
  'Fenwick Tools',
  'Halden Logistik',
  'Morel & Fils',
  'Castro Textiles',
  'Bianchi Forni',
  'Open Door Ltd',
  'Save Energy GmbH',
  'Table & Chair',
  'Nowak Transport',
  'De Vries Bouw',
];
const MAIL_HOSTS = ['example.com', 'example.org', 'mail.example', 'post.example.net'];

/** Invents one person. */
export function inventPerson(random: SeededRandom): InventedPerson {
  const first = random.pick(FIRST);
  const last = random.pick(LAST);
  const name = random.between(0, 24) === 0 ? random.pick(OTHER_SCRIPTS) : `${first} ${last}`;
  const ascii = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll(/[^a-zA-Z]/g, '')
      .toLowerCase();
  const digits = (count: number): string => Array.from({ length: count }, () => random.between(0, 9)).join('');
  const fours = (count: number): string => Array.from({ length: count }, () => digits(4)).join(' ');
  const street = random.pick(STREETS);
  const city = random.pick(CITIES);
  const date = [random.between(1, 28), random.between(1, 12)].map((part) => String(part).padStart(2, '0'));
  return {
    name,
    email: `${ascii(first)}${random.pick(['.', '_', ''])}${ascii(last)}${random.pick(['', digits(2)])}@${random.pick(MAIL_HOSTS)}`,
    phone: random.pick([
      `+44 20 7946 0${digits(3)}`,
      `+49 30 ${digits(7)}`,
      `(555) 01${digits(1)}-${digits(4)}`,
      `06 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
      `+48 22 ${digits(3)} ${digits(2)} ${digits(2)}`,
    ]),
    address: `${random.between(1, 240)} ${street}, ${digits(5)} ${city}`,
    city,
    born: random.pick([
      `${date.join('.')}.19${random.between(40, 99)}`,
      `19${random.between(40, 99)}-${date[1]}-${date[0]}`,
      `${date.join('/')}/20${String(random.between(0, 9)).padStart(2, '0')}`,
    ]),
    iban: `${random.pick(['DE', 'FR', 'GB', 'NL', 'PL'])}${digits(2)} ${fours(4)} ${digits(2)}`,
    card: `${random.between(4, 5)}${digits(3)} ${fours(3)}`,
    number: random.pick([
      `${digits(3)}-${digits(2)}-${digits(4)}`,
      `${digits(2)} ${digits(6)} ${random.pick(['A', 'K', 'W'])} ${digits(3)}`,
      `P${digits(8)}`,
    ]),
    amount: random.pick([
      `€ ${random.between(1, 99)},${digits(3)}.00`,
      `£${random.between(100, 9999)}.${digits(2)}`,
      `${random.between(1, 900)},${digits(2)} €`,
      `$${random.between(1, 90)},${digits(3)}`,
    ]),
    company: random.pick(COMPANIES),
  };
}

/** A password, a token or a key that opens nothing. */
export function inventSecret(random: SeededRandom): string {
  const from = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[random.between(0, alphabet.length - 1)]).join('');
  const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return random.pick([
    `sk_live_${from(letters, 24)}`,
    `ghp_${from(letters, 36)}`,
    `${random.pick(['Summer', 'Open', 'Save', 'Home'])}${from('0123456789', 4)}!${from(letters, 3)}`,
    `AKIA${from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`,
    `eyJ${from(letters, 40)}`,
  ]);
}
