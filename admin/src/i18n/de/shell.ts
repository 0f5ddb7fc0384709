import type { auth as englishAuth, shell as englishShell, states as englishStates, table as englishTable } from '../en/shell.js';
import type { MessagesLike } from '../message-shape.js';

export const shell: MessagesLike<typeof englishShell> = {
  product: 'Serviceprogramme',
  navigation: 'Hauptnavigation',
  openNavigation: 'Navigation öffnen',
  skip: 'Zum Inhalt springen',
  language: 'Sprache',
  toDark: 'Dunkles Farbschema verwenden',
  toLight: 'Helles Farbschema verwenden',
  account: 'Konto von %{name}',
  signOut: 'Abmelden',
  groups: { partners: 'Partner', programmes: 'Programme', service: 'Service', developers: 'Entwicklung', administration: 'Verwaltung' },
  pages: {
    home: 'Startseite',
    partners: 'Partner',
    technicians: 'Technik',
    accounts: 'Konten',
    quarters: 'Quartalsübersicht',
    audits: 'Audits',
    repairs: 'Reparaturen',
    import: 'Import',
    explorer: 'API-Explorer',
    trail: 'Prüfprotokoll',
  },
  goTo: { open: 'Partner suchen', none: 'Kein Partner trägt dies im Namen.', hint: 'Geben Sie mindestens zwei Buchstaben ein.' },
};

export const auth: MessagesLike<typeof englishAuth> = {
  signIn: 'Anmelden',
  signingIn: 'Sie werden angemeldet …',
  signedOut: 'Sie sind abgemeldet.',
  failed: 'Die Anmeldung ist fehlgeschlagen.',
  cancelled: 'Die Anmeldung wurde abgebrochen.',
  explain: 'Sie melden sich mit dem Konto Ihrer Organisation an. Diese Konsole sieht Ihr Passwort nie.',
};

export const states: MessagesLike<typeof englishStates> = {
  loading: 'Wird geladen …',
  retry: 'Erneut versuchen',
  clearFilters: 'Filter zurücksetzen',
  emptyFiltered: 'Kein Treffer für diese Filter.',
  reference: 'Referenz %{id}',
  unknown: 'Unbekannt',
  none: 'Keine Angabe',
  notRecorded: 'Nicht erfasst',
  partial: 'Ein Teil dieser Seite konnte nicht geladen werden: %{parts}.',
  forbiddenTitle: 'Dies ist für Sie nicht zugänglich',
  forbidden: 'Ihre Rolle umfasst diese Seite nicht. Wenden Sie sich an die Programmleitung, wenn Sie sie benötigen.',
  notFoundTitle: 'Hier gibt es nichts',
  notFound: 'Die Adresse führt ins Leere oder zu etwas, das Sie nicht sehen dürfen.',
  toHome: 'Zur Startseite',
  errors: {
    UNAUTHENTICATED: 'Ihre Sitzung ist beendet. Bitte melden Sie sich erneut an.',
    FORBIDDEN: 'Ihre Rolle erlaubt dies nicht.',
    NOT_FOUND: 'Diesen Eintrag gibt es nicht oder Sie dürfen ihn nicht sehen.',
    CONFLICT: 'Jemand anderes hat dies inzwischen geändert.',
    BAD_USER_INPUT: 'Die Plattform hat die Anfrage nicht angenommen: %{message}',
    RATE_LIMITED: 'Zu viele Anfragen auf einmal. Bitte warten Sie einen Moment.',
    INTERNAL_SERVER_ERROR: 'Auf der Seite der Plattform ist etwas schiefgegangen.',
    CONSOLE_OUTDATED: 'Die Konsole wurde inzwischen erneuert. Laden Sie die Seite neu.',
    UNREACHABLE: 'Die Plattform ist nicht erreichbar. Besteht eine Netzverbindung?',
    TIMED_OUT: 'Die Plattform hat zu lange für eine Antwort gebraucht.',
  },
  crash: 'Auf dieser Seite ist ein Fehler aufgetreten.',
};

export const table: MessagesLike<typeof englishTable> = {
  rows: 'Zeilen',
  range: '%{from}–%{to} von %{total}',
  rangeCapped: '%{from}–%{to} von mehr als %{total}',
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
  all: 'Alle',
  country: 'Land',
  rowsPerPage: 'Zeilen pro Seite',
};
