import type { MessagesLike } from '../message-shape.js';
import type * as english from '../en/audit-moves.js';

export const auditMoves: MessagesLike<typeof english.auditMoves> = {
  planning: {
    title: 'Planlegging av revisjoner',
    note: 'Partnere uten åpen revisjon, de med tyngste grunner først. Poengene ordner; de dømmer ingen.',
    country: 'Land', everywhere: 'Alle land', empty: 'Ingen partner er uten åpen revisjon.', total: '%{count} partnere', first: 'Til den første', more: 'Neste side',
    score: '%{score} poeng', lastAudit: 'sist revidert %{date}', never: 'aldri revidert',
    reasons: {
      NEVER_AUDITED: 'Aldri revidert', AUDIT_DUE: 'Siste revisjon for ett år siden eller mer', AUDIT_LONG_AGO: 'Siste revisjon for to år siden eller mer', QUARTERS_FAILED: 'Ikke oppfylte kvartaler av de fire siste: %{count}', ACTIONS_OVERDUE: 'Forfalte tiltak: %{count}',
      ACTIONS_OPEN: 'Åpne tiltak: %{count}', LOCATION_ADDED: 'Nye servicesteder siden siste revisjon: %{count}', NO_CERTIFIED_TECHNICIAN: 'Har ingen sertifisert tekniker ansatt', ACCOUNT_NOT_GOOD: 'Kontoer på vent eller suspendert: %{count}', CERTIFICATES_EXPIRE: 'Sertifikater som utløper innen 60 dager: %{count}, det første %{date}', RETURNS_OVERDUE: 'Deler som ikke er returnert i tide: %{count}',
    },
  },
  needed: 'Dette trengs.',
  ask: { open: 'Spør partneren', text: 'Partneren sier selv, krav for krav, hvordan det står til, og legger ved bilder. Du kan når som helst starte vurderingen uten svarene.', due: 'Skal besvares innen', submit: 'Be om svar', done: 'Partneren er spurt.' },
  submit: { open: 'Send inn svarene', done: 'Svarene er sendt inn og blir vurdert.' },
  start: { without: 'Start uten å vente', takeOver: 'Overta vurderingen' },
  changes: { open: 'Be om endringer', text: 'Revisjonen går tilbake til partneren, som svarer på nytt.', label: 'Hva som skal legges til eller endres', submit: 'Send tilbake', ofItem: 'Gjelder kravet på skjermen: %{text}', done: 'Revisjonen gikk tilbake til partneren.' },
  reopen: { open: 'Gjenåpne revisjonen', text: 'Rapporten den ble avsluttet med, består med sin kontrollsum. Det som finnes fra nå av, går inn i en ny.', label: 'Hvorfor den gjenåpnes', submit: 'Gjenåpne', done: 'Revisjonen er åpen igjen.' },
  report: { open: 'Rapport', draft: 'Utkast til rapport', pdf: 'Som PDF', csv: 'Som CSV', failed: 'Rapporten kunne ikke hentes. Prøv igjen.' },
  banner: {
    yourAnswers: 'Si hvordan det står til med hvert krav, og send inn svarene innen %{date}.',
    awaitingAnswers: 'Partneren er bedt om å svare innen %{date}.',
    yourChanges: 'Du er bedt om å utfylle svarene: %{reason}',
    awaitingChanges: 'Partneren er bedt om å utfylle svarene: %{reason}',
    submitted: '%{name} sendte inn partnerens svar, %{date}.',
    reopened: 'Gjenåpnet av %{name}, %{date}: %{reason}',
  },
};

export const answers: MessagesLike<typeof english.answers> = {
  title: 'Partnerens eget svar',
  asked: 'Spurt partneren: %{request}',
  by: '%{name}, %{date}',
  claim: 'Hvordan står det til?',
  words: 'Med egne ord',
  wordsHint: 'Hva som finnes, hvor og siden når.',
  wordsNeeded: 'Si hva som mangler, og hva dere gjør med det.',
  stage: { saved: 'Lagret', pending: 'Lagrer …', incomplete: 'Ikke lagret: si hvorfor.', failed: 'Kunne ikke lagres; det prøves igjen når du sender inn.', refused: 'Ikke lagret.' },
};

export const itemEvidence: MessagesLike<typeof english.itemEvidence> = {
  title: 'Filer (%{count})',
  none: 'Ingenting er lagt ved dette kravet.',
  add: 'Legg ved en fil',
  camera: 'Ta et bilde',
  say: 'Si mer om den',
  sayLess: 'Si mindre',
};

export const auditActions: MessagesLike<typeof english.auditActions> = {
  title: 'Korrigerende tiltak',
  note: 'Det revisjoner har pålagt: partnere melder det utført, ansatte bekrefter det.',
  empty: 'Ingenting skal gjøres.',
  tile: 'Forfalte tiltak',
  tileReported: '%{count} å bekrefte',
  tileOpen: '%{count} i alt',
  columns: { action: 'Tiltak', partner: 'Partner', owner: 'Ansvarlig', due: 'Frist', status: 'Status', steps: 'Neste' },
  doneNote: '%{name}: %{note}',
  rejectedNote: 'Ikke utført, sier %{name}: %{note}',
  reminder: 'Neste påminnelse %{date} (%{count} sendt)',
  steps: { done: 'Meld utført', verify: 'Bekreft', reject: 'Ikke utført' },
  stepTexts: { done: 'Si hva som er gjort. Så ser de ansatte på det.', verify: 'Du har sett at det er utført.', reject: 'Partneren skal gjøre det om igjen og leser hvorfor.' },
  noteLabel: 'Merknad',
  moved: 'Notert.',
};
