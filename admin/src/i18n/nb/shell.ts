import type { auth as englishAuth, shell as englishShell, states as englishStates, table as englishTable } from '../en/shell.js';
import type { MessagesLike } from '../message-shape.js';

export const shell: MessagesLike<typeof englishShell> = {
  product: 'Serviceprogrammer',
  navigation: 'Hovednavigasjon',
  openNavigation: 'Åpne navigasjonen',
  skip: 'Hopp til innholdet',
  language: 'Språk',
  toDark: 'Bruk det mørke temaet',
  toLight: 'Bruk det lyse temaet',
  account: 'Kontoen til %{name}',
  signOut: 'Logg ut',
  groups: { partners: 'Partnere', programmes: 'Programmer', service: 'Service', developers: 'Utviklere', administration: 'Administrasjon' },
  pages: {
    home: 'Hjem',
    partners: 'Partnere',
    technicians: 'Teknikere',
    accounts: 'Kontoer',
    quarters: 'Kvartalstavle',
    audits: 'Revisjoner',
    repairs: 'Reparasjoner',
    import: 'Importer reparasjoner',
    explorer: 'API-utforsker',
    trail: 'Revisjonsspor',
  },
  goTo: { open: 'Finn en partner', none: 'Ingen partner har dette i navnet.', hint: 'Skriv minst to bokstaver.' },
};

export const auth: MessagesLike<typeof englishAuth> = {
  signIn: 'Logg inn',
  signingIn: 'Logger deg inn …',
  signedOut: 'Du er logget ut.',
  failed: 'Innloggingen mislyktes.',
  cancelled: 'Innloggingen ble avbrutt.',
  explain: 'Du logger inn med kontoen i organisasjonen din. Konsollen ser aldri passordet ditt.',
};

export const states: MessagesLike<typeof englishStates> = {
  loading: 'Laster …',
  retry: 'Prøv igjen',
  clearFilters: 'Tøm filtrene',
  emptyFiltered: 'Ingenting passer til disse filtrene.',
  reference: 'Referanse %{id}',
  unknown: 'Ukjent',
  none: 'Ingen',
  notRecorded: 'Ikke registrert',
  partial: 'En del av denne siden kunne ikke lastes: %{parts}.',
  forbiddenTitle: 'Dette er ikke åpent for deg',
  forbidden: 'Rollen din omfatter ikke denne siden. Spør en programansvarlig hvis du trenger den.',
  notFoundTitle: 'Her er det ingenting',
  notFound: 'Adressen fører ingen steder, eller til noe du ikke har tilgang til.',
  toHome: 'Gå til startsiden',
  errors: {
    UNAUTHENTICATED: 'Økten din er avsluttet. Logg inn igjen.',
    FORBIDDEN: 'Rollen din tillater ikke dette.',
    NOT_FOUND: 'Posten finnes ikke, eller du har ikke tilgang til den.',
    CONFLICT: 'Noen andre har endret dette i mellomtiden.',
    BAD_USER_INPUT: 'Plattformen godtok ikke forespørselen: %{message}',
    RATE_LIMITED: 'For mange forespørsler på én gang. Vent et øyeblikk.',
    INTERNAL_SERVER_ERROR: 'Noe gikk galt på plattformens side.',
    CONSOLE_OUTDATED: 'Konsollen er fornyet i mellomtiden. Last siden på nytt.',
    UNREACHABLE: 'Plattformen er ikke tilgjengelig. Har du nettverk?',
    TIMED_OUT: 'Plattformen brukte for lang tid på å svare.',
  },
  crash: 'Det oppstod en feil på selve siden.',
};

export const table: MessagesLike<typeof englishTable> = {
  rows: 'Rader',
  range: '%{from}–%{to} av %{total}',
  rangeCapped: '%{from}–%{to} av mer enn %{total}',
  previous: 'Forrige side',
  next: 'Neste side',
  all: 'Alle',
  country: 'Land',
  rowsPerPage: 'Rader per side',
};
