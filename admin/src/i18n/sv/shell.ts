import type { auth as englishAuth, shell as englishShell, states as englishStates, table as englishTable } from '../en/shell.js';
import type { MessagesLike } from '../message-shape.js';

export const shell: MessagesLike<typeof englishShell> = {
  product: 'Serviceprogram',
  navigation: 'Huvudnavigering',
  openNavigation: 'Öppna navigeringen',
  skip: 'Hoppa till innehållet',
  language: 'Språk',
  toDark: 'Använd det mörka temat',
  toLight: 'Använd det ljusa temat',
  account: 'Konto för %{name}',
  signOut: 'Logga ut',
  groups: { partners: 'Partner', programmes: 'Program', service: 'Service', developers: 'Utvecklare', administration: 'Administration' },
  pages: {
    home: 'Hem',
    partners: 'Partner',
    technicians: 'Tekniker',
    accounts: 'Konton',
    quarters: 'Kvartalstavla',
    audits: 'Revisioner',
    repairs: 'Reparationer',
    import: 'Importera reparationer',
    explorer: 'API-utforskare',
    trail: 'Granskningsspår',
  },
  goTo: { open: 'Hitta en partner', none: 'Ingen partner har detta i sitt namn.', hint: 'Skriv minst två bokstäver.' },
};

export const auth: MessagesLike<typeof englishAuth> = {
  signIn: 'Logga in',
  signingIn: 'Loggar in dig …',
  signedOut: 'Du är utloggad.',
  failed: 'Inloggningen misslyckades.',
  cancelled: 'Inloggningen avbröts.',
  explain: 'Du loggar in med kontot i din organisation. Konsolen ser aldrig ditt lösenord.',
};

export const states: MessagesLike<typeof englishStates> = {
  loading: 'Läser in …',
  retry: 'Försök igen',
  clearFilters: 'Rensa filtren',
  emptyFiltered: 'Inget matchar filtren.',
  reference: 'Referens %{id}',
  unknown: 'Okänt',
  none: 'Ingen',
  notRecorded: 'Inte registrerat',
  partial: 'En del av sidan kunde inte läsas in: %{parts}.',
  forbiddenTitle: 'Det här är inte öppet för dig',
  forbidden: 'Din roll omfattar inte den här sidan. Fråga en programansvarig om du behöver den.',
  notFoundTitle: 'Här finns inget',
  notFound: 'Adressen leder ingenstans eller till något som du inte får se.',
  toHome: 'Gå till startsidan',
  errors: {
    UNAUTHENTICATED: 'Din session är avslutad. Logga in igen.',
    FORBIDDEN: 'Din roll tillåter inte detta.',
    NOT_FOUND: 'Posten finns inte, eller så får du inte se den.',
    CONFLICT: 'Någon annan har ändrat detta under tiden.',
    BAD_USER_INPUT: 'Plattformen godtog inte begäran: %{message}',
    RATE_LIMITED: 'För många begäranden samtidigt. Vänta ett ögonblick.',
    INTERNAL_SERVER_ERROR: 'Något gick fel på plattformens sida.',
    CONSOLE_OUTDATED: 'Konsolen har förnyats under tiden. Läs in sidan på nytt.',
    UNREACHABLE: 'Plattformen kan inte nås. Finns det något nätverk?',
    TIMED_OUT: 'Plattformen tog för lång tid på sig att svara.',
  },
  crash: 'Ett fel uppstod på själva sidan.',
};

export const table: MessagesLike<typeof englishTable> = {
  rows: 'Rader',
  range: '%{from}–%{to} av %{total}',
  rangeCapped: '%{from}–%{to} av fler än %{total}',
  previous: 'Föregående sida',
  next: 'Nästa sida',
  all: 'Alla',
  country: 'Land',
  rowsPerPage: 'Rader per sida',
};
