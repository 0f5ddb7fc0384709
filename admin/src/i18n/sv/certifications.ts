import type * as english from '../en/certifications.js';
import type { MessagesLike } from '../message-shape.js';

export const certifications: MessagesLike<typeof english.certifications> = {
  title: 'Certifieringar',
  note: 'Vem som är certifierad för vilken produktserie, och hur länge. En certifiering gäller från provet till och med sista dagen.',
  caption: 'Tekniker per produktserie',
  technician: 'Tekniker',
  partner: 'Partner',
  location: 'Plats',
  track: 'Typ',
  tracks: { ACMT: 'ACMT (Mac)', IOS_QUALIFICATION: 'iOS-kvalificering' },
  lines: { IOS: 'iOS-enheter', MAC: 'Mac' },
  ending: 'Upphör',
  withinDays: 'inom %{days} dagar',
  states: { VALID: 'Certifierad', EXPIRING: 'Ska förnyas', LAPSED: 'Upphörd', MISSING: 'Ingen' },
  endsIn: 'upphör %{days}',
  lapsedOn: 'upphörde %{date}',
  validUntil: 'till %{date}',
  cell: '%{technician}, %{product}: %{state}',
};

export const renewals: MessagesLike<typeof english.renewals> = {
  title: 'Förnyelser',
  note: 'Certifieringar som snart upphör, och de som upphörde det senaste året utan att förnyas. Påminnelser går ut 60, 30 och 7 dagar före sista dagen.',
  empty: 'Ingenting behöver förnyas.',
  columns: { technician: 'Tekniker', partner: 'Partner', location: 'Plats', product: 'Produkt', due: 'Upphör', lastDay: 'Sista dag', reminded: 'Påminnelse' },
  state: 'Status',
  states: { ENDING: 'Upphör snart', LAPSED: 'Upphörd' },
  told: 'skickad %{days} dagar före',
  next: 'nästa %{date}',
};

export const technicianPage: MessagesLike<typeof english.technicianPage> = {
  work: 'Arbete',
  started: 'Första dag',
  ended: 'Sista dag',
  stillHere: 'arbetar kvar',
  iosAble: 'Kan genomföra iOS-kvalificeringen',
  today: 'Får reparera i dag',
  certifications: 'Certifieringar',
  noCertifications: 'Ingen certifiering är registrerad ännu.',
  passed: 'Godkänt',
  state: 'Status',
  withdrawn: 'Återkallad',
  exams: 'Prov',
  noExams: 'Inget prov är registrerat ännu.',
  outcomes: { PASS: 'Godkänt', FAIL: 'Ej godkänt', VOID: 'Ogiltigt' },
  fees: { WAIVED: 'utan avgift', VOUCHER: 'betalt med kupong', CHARGED: 'debiteras, inget pris än', NOT_STATED: 'avgift ej angiven' },
  corrected: 'rättat senare',
  because: 'Rättelse: %{reason}',
  courses: 'Självstudiekurser',
  courseDone: 'slutförd %{date}',
};

export const ssaClock: MessagesLike<typeof english.ssaClock> = {
  title: 'Tekniker inom 90 dagar',
  note: 'Kontot skapades %{created}; teknikerna blir godkända senast %{due}.',
  lines: 'Det omfattar %{lines}.',
  noLines: 'Produktserierna är inte angivna ännu.',
};

export const vouchers: MessagesLike<typeof english.vouchers> = {
  title: 'Provkuponger',
  left: '%{left} av %{given} kvar; fler prov debiteras.',
  one: 'Nr %{number}: %{status}',
  statuses: { ISSUED: 'oanvänd', RESERVED: 'reserverad', USED: 'använd', EXPIRED: 'förfallen' },
};

export const examImport: MessagesLike<typeof english.examImport> = {
  title: 'Importera provresultat',
  note: 'En fil från ett testcenter med signatur. Rader som redan är kända ändrar ingenting.',
  testCentre: 'Testcenter',
  file: 'Resultat (CSV, högst 32 MB och 100 000 rader)',
  signature: 'Signatur (Ed25519)',
  tooLarge: 'Filen är större än 32 MB; dela upp den.',
  sending: 'Skickar: %{percent}',
  running: '%{read} av %{total} rader',
  brokenOff: 'Importen bröts i mitten. Det som fördes in står kvar; skicka filen igen för resten.',
  next: 'Nästa rader',
  start: 'Kontrollera och importera',
  done: 'Resultaten har importerats.',
  recorded: 'Nya',
  unchanged: 'Redan kända',
  rejected: 'Avvisade',
  report: 'Avvisade rader',
  columns: { line: 'Rad', reference: 'Resultat', outcome: 'Utfall' },
  rowProblems: {
    VALUE_INVALID: 'Inte ett giltigt värde',
    EXAM_UNKNOWN: 'Okänt prov',
    TECHNICIAN_UNKNOWN: 'Okänd tekniker',
    TECHNICIAN_AMBIGUOUS: 'Flera organisationer har detta tekniker-id: ange organisationen',
    PASSED_IN_THE_FUTURE: 'Ligger efter i dag',
    TEST_CENTRE_NOT_AUTHORISED: 'Testcentret var inte auktoriserat den dagen',
    REFERENCE_TAKEN: 'Ett annat resultat har detta nummer',
    CORRECTED_RESULT_UNKNOWN: 'Resultatet som ska rättas är okänt',
    EXAM_CORRECTED_ALREADY: 'Är redan rättat',
    EXAM_OF_ANOTHER_TECHNICIAN: 'Tillhör en annan tekniker',
    REASON_MISSING: 'Skälet saknas',
    VOID_WITHOUT_CORRECTION: 'Bara en rättelse gör ett resultat ogiltigt',
  },
  problems: {
    SIGNATURE_INVALID: 'Signaturen hör inte till den här filen och en betrodd nyckel för testcentret. Ingenting importerades.',
    TEST_CENTRE_NOT_FOUND: 'Det här testcentret finns inte.',
    FILE_UNREADABLE: 'Filen kan inte läsas: %{message}',
    RATE_LIMITED: 'Andra filer importeras just nu. Skicka den igen om en minut.',
    other: 'Plattformen avvisade: %{message}',
  },
};
