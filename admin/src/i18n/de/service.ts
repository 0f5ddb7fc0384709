import type { accounts as englishAccounts, explorer as englishExplorer, imports as englishImports, repairs as englishRepairs, technicians as englishTechnicians } from '../en/service.js';
import type { MessagesLike } from '../message-shape.js';

export const repairs: MessagesLike<typeof englishRepairs> = {
  title: 'Reparaturen',
  search: 'Dispatch-ID oder Seriennummer',
  empty: 'Es ist noch keine Reparatur erfasst.',
  columns: { dispatch: 'Dispatch-ID', partner: 'Partner', product: 'Produkt', serial: 'Seriennummer', type: 'Art', status: 'Status', created: 'Angelegt', completed: 'Abgeschlossen' },
  status: 'Status',
  quarter: 'Quartal',
  partner: 'Partner',
  facts: {
    device: 'Gerät',
    product: 'Produkt',
    serial: 'Seriennummer',
    imei: 'IMEI',
    configuration: 'Konfiguration',
    relation: 'Wessen Gerät',
    coverage: 'Deckungsstatus',
    service: 'Service',
    type: 'Reparaturart',
    partner: 'Partner',
    location: 'Standort',
    technician: 'Ausgeführt von',
    purchaseOrder: 'Bestellnummer',
    reference: 'Referenz',
    dates: 'Daten',
    created: 'Angelegt',
    completed: 'Abgeschlossen',
    counted: 'Zählt für',
    notCounted: 'Zählt für das Quartal des Abschlusses.',
  },
  parts: { title: 'Teile', number: 'Teilenummer', description: 'Beschreibung', coverage: 'Deckung', none: 'Es wurden keine Teile verwendet.' },
};

export const imports: MessagesLike<typeof englishImports> = {
  title: 'Reparaturen importieren',
  intro: 'Laden Sie den Export Ihres Reparatursystems als CSV hoch: UTF-8, eine Reparatur pro Zeile, Spaltennamen in der ersten Zeile. Ein erneuter Import derselben Datei ändert nichts.',
  choose: 'CSV-Datei auswählen',
  drop: 'oder hier ablegen',
  start: 'Hochladen und importieren',
  cancel: 'Abbrechen',
  another: 'Weitere Datei importieren',
  uploading: 'Wird hochgeladen: %{percent}',
  starting: 'Der Import wird gestartet …',
  running: 'Bisher %{count} Zeilen gelesen',
  done: 'Der Import ist abgeschlossen.',
  refused: 'Die Datei wurde abgelehnt; es wurde nichts importiert.',
  cancelled: 'Das Hochladen wurde abgebrochen.',
  uploadFailed: 'Die Datei ist nicht angekommen. Es wurde nichts importiert.',
  tooLarge: 'Die Datei ist größer, als die Plattform annimmt.',
  notCsv: 'Dies ist keine CSV-Datei.',
  counts: { read: 'Gelesene Zeilen', imported: 'Importiert', unchanged: 'Bereits vorhanden', rejected: 'Abgelehnt' },
  rejections: { title: 'Abgelehnte Zeilen', line: 'Zeile', column: 'Spalte', value: 'Wert', reason: 'Grund', download: 'Als CSV herunterladen', shown: 'Die ersten %{count} werden angezeigt.' },
  partner: 'Wessen Reparaturen?',
  runningOf: '%{read} von %{total} Zeilen gelesen',
  problems: { UploadNotFound: 'Die hochgeladene Datei ist nicht mehr vorhanden. Laden Sie sie erneut hoch.', UploadAlreadyImported: 'Diese Datei wurde bereits importiert.', RepairImportRunning: 'Für diesen Partner läuft bereits ein Import. Warten Sie, bis er abgeschlossen ist.', other: 'Die Plattform hat abgelehnt: %{message}' },
  toRepairs: 'Reparaturen ansehen',
};

export const technicians: MessagesLike<typeof englishTechnicians> = {
  title: 'Technikerinnen und Techniker',
  search: 'Name oder Techniker-ID',
  empty: 'Es ist noch niemand registriert.',
  columns: { name: 'Name', id: 'Techniker-ID', partner: 'Partner', employment: 'Beschäftigung', location: 'Standort', certifications: 'Zertifizierungen' },
  employment: 'Beschäftigung',
  validUntil: 'bis %{date}',
  expired: 'abgelaufen am %{date}',
  noCertification: 'Keine',
};

export const accounts: MessagesLike<typeof englishAccounts> = {
  title: 'Konten',
  empty: 'Es ist noch kein Servicekonto eröffnet.',
  columns: { soldTo: 'Sold-to', partner: 'Partner', type: 'Art', status: 'Status', standing: 'Stand', created: 'Eröffnet' },
  standing: 'Stand',
  change: {
    column: 'Ändern',
    open: 'Ändern',
    title: 'Stand des Kontos %{soldTo}',
    standing: 'Neuer Stand',
    reason: 'Begründung',
    reasonHint: 'Wird im Verlauf des Kontos aufbewahrt.',
    reasonRequired: 'Geben Sie eine Begründung an.',
    submit: 'Stand ändern',
    cancel: 'Abbrechen',
    done: 'Der Stand wurde geändert.',
    conflict: 'Jemand anderes hat das Konto inzwischen geändert. Der Stand wird angezeigt, wie er jetzt ist; versuchen Sie es erneut.',
    problems: { StandingUnchanged: 'Das Konto hat diesen Stand bereits.', ServiceAccountClosed: 'Das Konto ist geschlossen.', ServiceAccountNotFound: 'Dieses Konto gibt es nicht.', other: 'Die Plattform hat abgelehnt: %{message}' },
  },
};

export const explorer: MessagesLike<typeof englishExplorer> = {
  title: 'API-Explorer',
};
