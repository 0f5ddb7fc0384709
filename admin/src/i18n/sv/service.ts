import type { accounts as englishAccounts, explorer as englishExplorer, imports as englishImports, repairs as englishRepairs, technicians as englishTechnicians } from '../en/service.js';
import type { MessagesLike } from '../message-shape.js';

export const repairs: MessagesLike<typeof englishRepairs> = {
  title: 'Reparationer',
  search: 'Dispatch-id eller serienummer',
  empty: 'Ingen reparation har registrerats än.',
  columns: { dispatch: 'Dispatch-id', partner: 'Partner', product: 'Produkt', serial: 'Serienummer', type: 'Typ', status: 'Status', created: 'Skapad', completed: 'Slutförd' },
  status: 'Status',
  quarter: 'Kvartal',
  partner: 'Partner',
  facts: {
    device: 'Enhet',
    product: 'Produkt',
    serial: 'Serienummer',
    imei: 'IMEI',
    configuration: 'Konfiguration',
    relation: 'Vems enhet',
    coverage: 'Täckningsstatus',
    service: 'Service',
    type: 'Reparationstyp',
    partner: 'Partner',
    location: 'Plats',
    technician: 'Tekniker',
    purchaseOrder: 'Inköpsorder',
    reference: 'Referens',
    dates: 'Datum',
    created: 'Skapad',
    completed: 'Slutförd',
    counted: 'Räknas till',
    notCounted: 'Räknas till det kvartal då den slutförs.',
  },
  parts: { title: 'Delar', number: 'Artikelnummer', description: 'Beskrivning', coverage: 'Täckning', none: 'Inga delar användes.' },
};

export const imports: MessagesLike<typeof englishImports> = {
  title: 'Importera reparationer',
  intro: 'Ladda upp exporten från ditt reparationssystem som CSV: UTF-8, en reparation per rad, kolumnnamn på första raden. Att importera samma fil igen ändrar inget.',
  choose: 'Välj en CSV-fil',
  drop: 'eller släpp den här',
  start: 'Ladda upp och importera',
  cancel: 'Avbryt',
  another: 'Importera en fil till',
  uploading: 'Laddar upp: %{percent}',
  starting: 'Startar importen …',
  running: '%{count} rader lästa hittills',
  done: 'Importen är klar.',
  refused: 'Filen nekades; inget importerades.',
  cancelled: 'Uppladdningen avbröts.',
  uploadFailed: 'Uppladdningen kom inte fram. Inget importerades.',
  tooLarge: 'Filen är större än plattformen tar emot.',
  notCsv: 'Det här är ingen CSV-fil.',
  counts: { read: 'Lästa rader', imported: 'Importerade', unchanged: 'Fanns redan', rejected: 'Nekade' },
  rejections: { title: 'Nekade rader', line: 'Rad', column: 'Kolumn', value: 'Värde', reason: 'Orsak', download: 'Ladda ner som CSV', shown: 'De första %{count} visas.' },
  partner: 'Vems reparationer?',
  runningOf: '%{read} av %{total} rader lästa',
  problems: { UploadNotFound: 'Den uppladdade filen finns inte kvar. Ladda upp den igen.', UploadAlreadyImported: 'Uppladdningen har redan importerats.', RepairImportRunning: 'En annan import för partnern pågår. Vänta tills den är klar.', other: 'Plattformen nekade: %{message}' },
  toRepairs: 'Se reparationerna',
};

export const technicians: MessagesLike<typeof englishTechnicians> = {
  title: 'Tekniker',
  search: 'Namn eller tekniker-id',
  empty: 'Ingen tekniker är registrerad än.',
  columns: { name: 'Tekniker', id: 'Tekniker-id', partner: 'Partner', employment: 'Anställning', location: 'Plats', certifications: 'Certifieringar' },
  employment: 'Anställning',
  validUntil: 'till %{date}',
  expired: 'gick ut %{date}',
  noCertification: 'Ingen',
};

export const accounts: MessagesLike<typeof englishAccounts> = {
  title: 'Konton',
  empty: 'Inget servicekonto har öppnats än.',
  columns: { soldTo: 'Sold-to', partner: 'Partner', type: 'Typ', status: 'Status', standing: 'Ställning', created: 'Öppnat' },
  standing: 'Ställning',
  change: {
    column: 'Ändra',
    open: 'Ändra',
    title: 'Ställning för konto %{soldTo}',
    standing: 'Ny ställning',
    reason: 'Skäl',
    reasonHint: 'Bevaras i kontots historik.',
    reasonRequired: 'Ange ett skäl.',
    submit: 'Ändra ställningen',
    cancel: 'Avbryt',
    done: 'Ställningen är ändrad.',
    conflict: 'Någon annan har ändrat kontot under tiden. Ställningen visas som den är nu; försök igen.',
    problems: { StandingUnchanged: 'Kontot har redan den här ställningen.', ServiceAccountClosed: 'Kontot är avslutat.', ServiceAccountNotFound: 'Kontot finns inte.', other: 'Plattformen nekade: %{message}' },
  },
};

export const explorer: MessagesLike<typeof englishExplorer> = {
  title: 'API-utforskare',
};
