import type * as english from '../en/certifications.js';
import type { MessagesLike } from '../message-shape.js';

export const certifications: MessagesLike<typeof english.certifications> = {
  title: 'Zertifizierungen',
  note: 'Wer für welche Produktlinie zertifiziert ist und wie lange. Eine Zertifizierung gilt von der Prüfung bis einschließlich zum letzten Tag.',
  caption: 'Technikpersonal nach Produktlinie',
  technician: 'Name',
  partner: 'Partner',
  location: 'Standort',
  track: 'Art',
  tracks: { ACMT: 'ACMT (Mac)', IOS_QUALIFICATION: 'iOS-Qualifikation' },
  lines: { IOS: 'iOS-Geräte', MAC: 'Mac' },
  ending: 'Läuft ab',
  withinDays: 'in höchstens %{days} Tagen',
  states: { VALID: 'Zertifiziert', EXPIRING: 'Zu erneuern', LAPSED: 'Abgelaufen', MISSING: 'Keine' },
  endsIn: 'läuft %{days} ab',
  lapsedOn: 'abgelaufen am %{date}',
  validUntil: 'bis %{date}',
  cell: '%{technician}, %{product}: %{state}',
};

export const renewals: MessagesLike<typeof english.renewals> = {
  title: 'Erneuerungen',
  note: 'Zertifizierungen, die bald ablaufen, und solche, die im letzten Jahr abgelaufen sind und nicht erneuert wurden. Erinnert wird 60, 30 und 7 Tage vor dem letzten Tag.',
  empty: 'Nichts ist zu erneuern.',
  columns: { technician: 'Name', partner: 'Partner', location: 'Standort', product: 'Produkt', due: 'Läuft ab', lastDay: 'Letzter Tag', reminded: 'Erinnerung' },
  state: 'Status',
  states: { ENDING: 'Läuft ab', LAPSED: 'Abgelaufen' },
  told: '%{days} Tage vorher gesendet',
  next: 'nächste am %{date}',
};

export const technicianPage: MessagesLike<typeof english.technicianPage> = {
  work: 'Tätigkeit',
  started: 'Erster Tag',
  ended: 'Letzter Tag',
  stillHere: 'weiterhin tätig',
  iosAble: 'Kann die iOS-Qualifikation ablegen',
  today: 'Darf heute reparieren',
  certifications: 'Zertifizierungen',
  noCertifications: 'Es ist noch keine Zertifizierung erfasst.',
  passed: 'Bestanden',
  state: 'Status',
  withdrawn: 'Zurückgezogen',
  exams: 'Prüfungen',
  noExams: 'Es ist noch keine Prüfung erfasst.',
  outcomes: { PASS: 'Bestanden', FAIL: 'Nicht bestanden', VOID: 'Ungültig' },
  fees: { WAIVED: 'gebührenfrei', VOUCHER: 'mit Gutschein bezahlt', CHARGED: 'kostenpflichtig, noch ohne Preis', NOT_STATED: 'Gebühr nicht angegeben' },
  corrected: 'später korrigiert',
  because: 'Korrektur: %{reason}',
  courses: 'Selbstlernkurse',
  courseDone: 'abgeschlossen am %{date}',
};

export const ssaClock: MessagesLike<typeof english.ssaClock> = {
  title: 'Technikpersonal binnen 90 Tagen',
  note: 'Das Konto wurde am %{created} eingerichtet; die Prüfungen sind bis %{due} zu bestehen.',
  lines: 'Es umfasst %{lines}.',
  noLines: 'Die Produktlinien sind noch nicht angegeben.',
};

export const vouchers: MessagesLike<typeof english.vouchers> = {
  title: 'Prüfungsgutscheine',
  left: '%{left} von %{given} übrig; weitere Prüfungen sind kostenpflichtig.',
  one: 'Nr. %{number}: %{status}',
  statuses: { ISSUED: 'unbenutzt', RESERVED: 'reserviert', USED: 'eingelöst', EXPIRED: 'verfallen' },
};

export const examImport: MessagesLike<typeof english.examImport> = {
  title: 'Prüfungsergebnisse importieren',
  note: 'Eine Datei eines Testzentrums mit Signatur. Bereits bekannte Zeilen ändern nichts.',
  testCentre: 'Testzentrum',
  file: 'Ergebnisse (CSV, höchstens 32 MB und 100.000 Zeilen)',
  signature: 'Signatur (Ed25519)',
  tooLarge: 'Die Datei ist größer als 32 MB; teilen Sie sie auf.',
  sending: 'Wird gesendet: %{percent}',
  running: '%{read} von %{total} Zeilen',
  brokenOff: 'Der Import ist mittendrin abgebrochen. Was eingetragen wurde, bleibt; senden Sie die Datei für den Rest erneut.',
  next: 'Die nächsten Zeilen',
  start: 'Prüfen und importieren',
  done: 'Die Ergebnisse sind importiert.',
  recorded: 'Neu',
  unchanged: 'Bereits bekannt',
  rejected: 'Abgelehnt',
  report: 'Abgelehnte Zeilen',
  columns: { line: 'Zeile', reference: 'Ergebnis', outcome: 'Verbleib' },
  rowProblems: {
    VALUE_INVALID: 'Kein gültiger Wert',
    EXAM_UNKNOWN: 'Unbekannte Prüfung',
    TECHNICIAN_UNKNOWN: 'Unbekannte Techniker-ID',
    TECHNICIAN_AMBIGUOUS: 'Mehrere Organisationen haben diese Techniker-ID: Organisation angeben',
    PASSED_IN_THE_FUTURE: 'Liegt nach heute',
    TEST_CENTRE_NOT_AUTHORISED: 'Das Testzentrum war an diesem Tag nicht autorisiert',
    REFERENCE_TAKEN: 'Ein anderes Ergebnis hat diese Nummer',
    CORRECTED_RESULT_UNKNOWN: 'Das zu korrigierende Ergebnis ist unbekannt',
    EXAM_CORRECTED_ALREADY: 'Ist bereits korrigiert',
    EXAM_OF_ANOTHER_TECHNICIAN: 'Gehört zu einer anderen Person',
    REASON_MISSING: 'Die Begründung fehlt',
    VOID_WITHOUT_CORRECTION: 'Nur eine Korrektur macht ein Ergebnis ungültig',
  },
  problems: {
    SIGNATURE_INVALID: 'Die Signatur gehört nicht zu dieser Datei und einem vertrauten Schlüssel des Testzentrums. Nichts wurde importiert.',
    TEST_CENTRE_NOT_FOUND: 'Dieses Testzentrum gibt es nicht.',
    FILE_UNREADABLE: 'Die Datei ist nicht lesbar: %{message}',
    RATE_LIMITED: 'Gerade werden andere Dateien importiert. Senden Sie sie in einer Minute erneut.',
    other: 'Die Plattform hat abgelehnt: %{message}',
  },
};
