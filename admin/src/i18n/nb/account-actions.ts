import type { accountActions as english } from '../en/account-actions.js';
import type { MessagesLike } from '../message-shape.js';

/** What managers do about accounts: open them, record agreements, issue invoices and statements. */
export const accountActions: MessagesLike<typeof english> = {
  invoices: {
    open: 'Utsted fakturaer',
    title: 'Utsted fakturaer',
    submit: 'Utsted',
    done: 'Fakturaene er utstedt.',
    until: 'Til og med',
    hint: 'Alt som er belastet til da og ikke fakturert: én faktura for hver konto, valuta og beløpstype.',
  },
  statements: {
    open: 'Utsted kontoutskrift',
    title: 'Utsted månedlig kontoutskrift',
    submit: 'Utsted',
    done: 'Kontoutskriften er utstedt.',
    month: 'Måned',
    hint: 'Måneden lukkes for godt: ingenting kan bokføres i den etterpå.',
  },
  agreement: {
    open: 'Registrer avtalen',
    title: 'Registrer avtalen',
    submit: 'Registrer',
    done: 'Avtalen er registrert.',
    outcome: 'Hvor langt den er kommet',
    outcomes: {
      SIGNED: 'Signert',
      REFUSED: 'Avslått',
    },
  },
  open: {
    open: 'Åpne en konto',
    title: 'Åpne en servicekonto',
    submit: 'Åpne',
    done: 'Kontoen er åpnet.',
    noPartner: 'Velg en partner.',
    soldToHint: 'Inntil ti sifre',
    signed: 'Avtalen er signert',
  },
  problems: {
    NothingToBill: 'Ingenting er belastet til da som ikke er fakturert.',
    AccountOrganizationUnknown: 'Det finnes ingen slik organisasjon.',
    MonthNotOver: 'Måneden er ikke over.',
    NothingToState: 'Ingenting er noen gang fakturert denne organisasjonen.',
    SoldToTaken: 'Sold-To-nummeret er allerede i bruk.',
    AccountCreatedInTheFuture: 'Datoen ligger etter i dag.',
    AgreementSignedInTheFuture: 'Signaturdatoen ligger etter i dag.',
    AgreementDetailsMissing: 'Oppgi nummer, versjon, hvem som signerte, og dato.',
    AgreementSignedAlready: 'Avtalen er signert og kontoen i bruk.',
    ServiceAccountClosed: 'Kontoen er stengt.',
    ServiceAccountNotFound: 'Det finnes ingen slik konto.',
    VersionConflict: 'Noen har endret dette siden du leste det. Se på det på nytt.',
  },
};
