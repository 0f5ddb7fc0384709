import type * as english from '../en/certifications.js';
import type { MessagesLike } from '../message-shape.js';

export const certifications: MessagesLike<typeof english.certifications> = {
  title: 'Sertifiseringer',
  note: 'Hvem som er sertifisert for hvilken produktlinje, og hvor lenge. En sertifisering gjelder fra prøven til og med siste dag.',
  caption: 'Teknikere etter produktlinje',
  technician: 'Tekniker',
  partner: 'Partner',
  location: 'Sted',
  track: 'Type',
  tracks: { ACMT: 'ACMT (Mac)', IOS_QUALIFICATION: 'iOS-kvalifisering' },
  lines: { IOS: 'iOS-enheter', MAC: 'Mac' },
  ending: 'Utløper',
  withinDays: 'innen %{days} dager',
  states: { VALID: 'Sertifisert', EXPIRING: 'Må fornyes', LAPSED: 'Utløpt', MISSING: 'Ingen' },
  endsIn: 'utløper %{days}',
  lapsedOn: 'utløpt %{date}',
  validUntil: 'til %{date}',
  cell: '%{technician}, %{product}: %{state}',
};

export const renewals: MessagesLike<typeof english.renewals> = {
  title: 'Fornyelser',
  note: 'Sertifiseringer som snart utløper, og de som utløp det siste året uten å bli fornyet. Påminnelser sendes 60, 30 og 7 dager før siste dag.',
  empty: 'Ingenting må fornyes.',
  columns: { technician: 'Tekniker', partner: 'Partner', location: 'Sted', product: 'Produkt', due: 'Utløper', lastDay: 'Siste dag', reminded: 'Påminnelse' },
  state: 'Status',
  states: { ENDING: 'Utløper snart', LAPSED: 'Utløpt' },
  told: 'sendt %{days} dager før',
  next: 'neste %{date}',
};

export const technicianPage: MessagesLike<typeof english.technicianPage> = {
  work: 'Arbeid',
  started: 'Første dag',
  ended: 'Siste dag',
  stillHere: 'jobber her fortsatt',
  iosAble: 'Kan gjennomføre iOS-kvalifisering',
  today: 'Kan reparere i dag',
  certifications: 'Sertifiseringer',
  noCertifications: 'Ingen sertifisering er registrert ennå.',
  passed: 'Bestått',
  state: 'Status',
  withdrawn: 'Trukket tilbake',
  exams: 'Prøver',
  noExams: 'Ingen prøve er registrert ennå.',
  outcomes: { PASS: 'Bestått', FAIL: 'Ikke bestått', VOID: 'Ugyldig' },
  fees: { WAIVED: 'uten avgift', VOUCHER: 'betalt med kupong', CHARGED: 'belastes, ikke priset ennå', NOT_STATED: 'avgift ikke oppgitt' },
  corrected: 'rettet senere',
  because: 'Rettelse: %{reason}',
  courses: 'Selvstudiekurs',
  courseDone: 'fullført %{date}',
};

export const ssaClock: MessagesLike<typeof english.ssaClock> = {
  title: 'Teknikere innen 90 dager',
  note: 'Kontoen ble opprettet %{created}; teknikerne består innen %{due}.',
  lines: 'Den betjener %{lines}.',
  noLines: 'Produktlinjene er ikke oppgitt ennå.',
};

export const vouchers: MessagesLike<typeof english.vouchers> = {
  title: 'Prøvekuponger',
  left: '%{left} av %{given} igjen; flere prøver belastes.',
  one: 'Nr. %{number}: %{status}',
  statuses: { ISSUED: 'ubrukt', RESERVED: 'reservert', USED: 'brukt', EXPIRED: 'utløpt' },
};

export const examImport: MessagesLike<typeof english.examImport> = {
  title: 'Importer prøveresultater',
  note: 'En fil fra et testsenter med signatur. Rader som er kjent fra før, endrer ingenting.',
  testCentre: 'Testsenter',
  file: 'Resultater (CSV, høyst 32 MB og 100 000 rader)',
  signature: 'Signatur (Ed25519)',
  tooLarge: 'Filen er større enn 32 MB; del den opp.',
  sending: 'Sender: %{percent}',
  running: '%{read} av %{total} rader',
  brokenOff: 'Importen brøt av underveis. Det som ble ført inn, står; send filen på nytt for resten.',
  next: 'De neste radene',
  start: 'Kontroller og importer',
  done: 'Resultatene er importert.',
  recorded: 'Nye',
  unchanged: 'Kjent fra før',
  rejected: 'Avvist',
  report: 'Avviste rader',
  columns: { line: 'Linje', reference: 'Resultat', outcome: 'Utfall' },
  rowProblems: {
    VALUE_INVALID: 'Ikke en gyldig verdi',
    EXAM_UNKNOWN: 'Ukjent prøve',
    TECHNICIAN_UNKNOWN: 'Ukjent tekniker',
    TECHNICIAN_AMBIGUOUS: 'Flere organisasjoner har denne tekniker-ID-en: oppgi organisasjonen',
    PASSED_IN_THE_FUTURE: 'Ligger etter i dag',
    TEST_CENTRE_NOT_AUTHORISED: 'Testsenteret var ikke autorisert den dagen',
    REFERENCE_TAKEN: 'Et annet resultat har dette nummeret',
    CORRECTED_RESULT_UNKNOWN: 'Resultatet som skal rettes, er ukjent',
    EXAM_CORRECTED_ALREADY: 'Er allerede rettet',
    EXAM_OF_ANOTHER_TECHNICIAN: 'Tilhører en annen tekniker',
    REASON_MISSING: 'Begrunnelsen mangler',
    VOID_WITHOUT_CORRECTION: 'Bare en rettelse gjør et resultat ugyldig',
  },
  problems: {
    SIGNATURE_INVALID: 'Signaturen hører ikke til denne filen og en betrodd nøkkel for testsenteret. Ingenting ble importert.',
    TEST_CENTRE_NOT_FOUND: 'Dette testsenteret finnes ikke.',
    FILE_UNREADABLE: 'Filen kan ikke leses: %{message}',
    RATE_LIMITED: 'Andre filer importeres akkurat nå. Send den på nytt om et minutt.',
    other: 'Plattformen avviste: %{message}',
  },
};
