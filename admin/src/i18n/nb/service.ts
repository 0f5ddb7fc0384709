import type { accounts as englishAccounts, explorer as englishExplorer, imports as englishImports, repairs as englishRepairs, technicians as englishTechnicians } from '../en/service.js';
import type { MessagesLike } from '../message-shape.js';

export const repairs: MessagesLike<typeof englishRepairs> = {
  title: 'Reparasjoner',
  search: 'Dispatch-id eller serienummer',
  empty: 'Ingen reparasjon er registrert ennå.',
  columns: { dispatch: 'Dispatch-id', partner: 'Partner', product: 'Produkt', serial: 'Serienummer', type: 'Type', status: 'Status', created: 'Opprettet', completed: 'Fullført' },
  status: 'Status',
  quarter: 'Kvartal',
  partner: 'Partner',
  facts: {
    device: 'Enhet',
    product: 'Produkt',
    serial: 'Serienummer',
    imei: 'IMEI',
    configuration: 'Konfigurasjon',
    relation: 'Hvem sin enhet',
    coverage: 'Dekningsstatus',
    service: 'Service',
    type: 'Reparasjonstype',
    partner: 'Partner',
    location: 'Sted',
    technician: 'Tekniker',
    purchaseOrder: 'Innkjøpsordre',
    reference: 'Referanse',
    dates: 'Datoer',
    created: 'Opprettet',
    completed: 'Fullført',
    counted: 'Teller for',
    notCounted: 'Teller for kvartalet den fullføres i.',
  },
  parts: { title: 'Deler', number: 'Delenummer', description: 'Beskrivelse', coverage: 'Dekning', none: 'Ingen deler ble brukt.' },
};

export const imports: MessagesLike<typeof englishImports> = {
  title: 'Importer reparasjoner',
  intro: 'Last opp eksporten fra reparasjonssystemet ditt som CSV: UTF-8, én reparasjon per linje, kolonnenavn på første linje. Å importere samme fil på nytt endrer ingenting.',
  choose: 'Velg en CSV-fil',
  drop: 'eller slipp den her',
  start: 'Last opp og importer',
  cancel: 'Avbryt',
  another: 'Importer en fil til',
  uploading: 'Laster opp: %{percent}',
  starting: 'Starter importen …',
  running: '%{count} rader lest så langt',
  done: 'Importen er ferdig.',
  refused: 'Filen ble avvist; ingenting ble importert.',
  cancelled: 'Opplastingen ble avbrutt.',
  uploadFailed: 'Opplastingen kom ikke fram. Ingenting ble importert.',
  tooLarge: 'Filen er større enn plattformen tar imot.',
  notCsv: 'Dette er ikke en CSV-fil.',
  counts: { read: 'Rader lest', imported: 'Importert', unchanged: 'Fantes fra før', rejected: 'Avvist' },
  rejections: { title: 'Avviste rader', line: 'Linje', column: 'Kolonne', value: 'Verdi', reason: 'Årsak', download: 'Last ned som CSV', shown: 'De første %{count} vises.' },
  partner: 'Hvem sine reparasjoner?',
  runningOf: '%{read} av %{total} rader lest',
  problems: { UploadNotFound: 'Den opplastede filen finnes ikke lenger. Last den opp på nytt.', UploadAlreadyImported: 'Denne opplastingen er allerede importert.', RepairImportRunning: 'En annen import for denne partneren pågår. Vent til den er ferdig.', other: 'Plattformen avviste: %{message}' },
  toRepairs: 'Se reparasjonene',
};

export const technicians: MessagesLike<typeof englishTechnicians> = {
  title: 'Teknikere',
  search: 'Navn eller tekniker-id',
  empty: 'Ingen tekniker er registrert ennå.',
  columns: { name: 'Tekniker', id: 'Tekniker-id', partner: 'Partner', employment: 'Ansettelse', location: 'Sted', certifications: 'Sertifiseringer' },
  employment: 'Ansettelse',
  validUntil: 'til %{date}',
  expired: 'utløpt %{date}',
  noCertification: 'Ingen',
};

export const accounts: MessagesLike<typeof englishAccounts> = {
  title: 'Kontoer',
  empty: 'Ingen servicekonto er åpnet ennå.',
  columns: { soldTo: 'Sold-to', partner: 'Partner', type: 'Type', status: 'Status', standing: 'Stilling', created: 'Åpnet' },
  standing: 'Stilling',
  change: {
    column: 'Endre',
    open: 'Endre',
    title: 'Stillingen til konto %{soldTo}',
    standing: 'Ny stilling',
    reason: 'Begrunnelse',
    reasonHint: 'Oppbevares i kontoens historikk.',
    reasonRequired: 'Oppgi en begrunnelse.',
    submit: 'Endre stillingen',
    cancel: 'Avbryt',
    done: 'Stillingen er endret.',
    conflict: 'Noen andre har endret kontoen i mellomtiden. Stillingen vises slik den er nå; prøv igjen.',
    problems: { StandingUnchanged: 'Kontoen har allerede denne stillingen.', ServiceAccountClosed: 'Kontoen er avsluttet.', ServiceAccountNotFound: 'Kontoen finnes ikke.', other: 'Plattformen avviste: %{message}' },
  },
};

export const explorer: MessagesLike<typeof englishExplorer> = {
  title: 'API-utforsker',
};
