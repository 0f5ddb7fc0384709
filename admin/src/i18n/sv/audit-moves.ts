import type { MessagesLike } from '../message-shape.js';
import type * as english from '../en/audit-moves.js';

export const auditMoves: MessagesLike<typeof english.auditMoves> = {
  planning: {
    title: 'Planering av revisioner',
    note: 'Partner utan öppen revision, de med tyngsta skälen först. Poängen ordnar; de dömer ingen.',
    country: 'Land', everywhere: 'Alla länder', empty: 'Ingen partner är utan öppen revision.', total: '%{count} partner', first: 'Till den första', more: 'Nästa sida',
    score: '%{score} poäng', lastAudit: 'senast reviderad %{date}', never: 'aldrig reviderad',
    reasons: {
      NEVER_AUDITED: 'Aldrig reviderad', AUDIT_DUE: 'Senaste revisionen för ett år sedan eller mer', AUDIT_LONG_AGO: 'Senaste revisionen för två år sedan eller mer', QUARTERS_FAILED: 'Ej uppfyllda kvartal av de fyra senaste: %{count}', ACTIONS_OVERDUE: 'Försenade åtgärder: %{count}',
      ACTIONS_OPEN: 'Öppna åtgärder: %{count}', LOCATION_ADDED: 'Nya serviceplatser sedan senaste revisionen: %{count}', NO_CERTIFIED_TECHNICIAN: 'Har ingen certifierad tekniker anställd', ACCOUNT_NOT_GOOD: 'Konton vilande eller avstängda: %{count}', CERTIFICATES_EXPIRE: 'Certifikat som upphör inom 60 dagar: %{count}, det första %{date}', RETURNS_OVERDUE: 'Delar som inte returnerats i tid: %{count}',
    },
  },
  needed: 'Detta behövs.',
  ask: { open: 'Fråga partnern', text: 'Partnern säger själv, krav för krav, hur det står till och lägger till bilder. Du kan när som helst börja granska utan svaren.', due: 'Ska besvaras senast', submit: 'Be om svar', done: 'Partnern har tillfrågats.' },
  submit: { open: 'Skicka in svaren', done: 'Svaren är inskickade och kommer att granskas.' },
  start: { without: 'Börja utan att vänta', takeOver: 'Ta över granskningen' },
  changes: { open: 'Begär ändringar', text: 'Revisionen går tillbaka till partnern, som svarar på nytt.', label: 'Vad som ska läggas till eller ändras', submit: 'Skicka tillbaka', ofItem: 'Gäller kravet på skärmen: %{text}', done: 'Revisionen gick tillbaka till partnern.' },
  reopen: { open: 'Återöppna revisionen', text: 'Rapporten den avslutades med består med sin kontrollsumma. Det som iakttas från och med nu hamnar i en ny.', label: 'Varför den återöppnas', submit: 'Återöppna', done: 'Revisionen är öppen igen.' },
  report: { open: 'Rapport', draft: 'Utkast till rapport', pdf: 'Som PDF', csv: 'Som CSV', failed: 'Rapporten kunde inte hämtas. Försök igen.' },
  banner: {
    yourAnswers: 'Säg hur det står till med varje krav och skicka in svaren senast %{date}.',
    awaitingAnswers: 'Partnern är ombedd att svara senast %{date}.',
    yourChanges: 'Du är ombedd att komplettera svaren: %{reason}',
    awaitingChanges: 'Partnern är ombedd att komplettera svaren: %{reason}',
    submitted: '%{name} skickade in partnerns svar, %{date}.',
    reopened: 'Återöppnad av %{name}, %{date}: %{reason}',
  },
};

export const answers: MessagesLike<typeof english.answers> = {
  title: 'Partnerns eget svar',
  asked: 'Frågat partnern: %{request}',
  by: '%{name}, %{date}',
  claim: 'Hur står det till?',
  words: 'Med egna ord',
  wordsHint: 'Vad som finns, var och sedan när.',
  wordsNeeded: 'Säg vad som saknas och vad ni gör åt det.',
  stage: { saved: 'Sparat', pending: 'Sparar …', incomplete: 'Inte sparat: säg varför.', failed: 'Kunde inte sparas; det försöks igen när du skickar in.', refused: 'Inte sparat.' },
};

export const itemEvidence: MessagesLike<typeof english.itemEvidence> = {
  title: 'Filer (%{count})',
  none: 'Inget är bifogat till detta krav.',
  add: 'Bifoga en fil',
  camera: 'Ta en bild',
  say: 'Säg mer om den',
  sayLess: 'Säg mindre',
};

export const auditActions: MessagesLike<typeof english.auditActions> = {
  title: 'Korrigerande åtgärder',
  note: 'Det som revisioner har ålagt: partner rapporterar det som utfört, anställda bekräftar det.',
  empty: 'Inget ska göras.',
  tile: 'Försenade åtgärder',
  tileReported: '%{count} att bekräfta',
  tileOpen: '%{count} totalt',
  columns: { action: 'Åtgärd', partner: 'Partner', owner: 'Ansvarig', due: 'Senast', status: 'Status', steps: 'Nästa' },
  doneNote: '%{name}: %{note}',
  rejectedNote: 'Inte utfört, säger %{name}: %{note}',
  reminder: 'Nästa påminnelse %{date} (%{count} skickade)',
  steps: { done: 'Rapportera som utförd', verify: 'Bekräfta', reject: 'Inte utförd' },
  stepTexts: { done: 'Säg vad som gjorts. Sedan tittar de anställda på det.', verify: 'Du har sett att det är utfört.', reject: 'Partnern ska göra om det och läser varför.' },
  noteLabel: 'Anmärkning',
  moved: 'Noterat.',
};
