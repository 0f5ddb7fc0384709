import type { accountActions as english } from '../en/account-actions.js';
import type { MessagesLike } from '../message-shape.js';

/** What managers do about accounts: open them, record agreements, issue invoices and statements. */
export const accountActions: MessagesLike<typeof english> = {
  invoices: {
    open: 'Utfärda fakturor',
    title: 'Utfärda fakturor',
    submit: 'Utfärda',
    done: 'Fakturorna är utfärdade.',
    until: 'Till och med',
    hint: 'Allt som debiterats till dess och inte fakturerats: en faktura för varje konto, valuta och beloppstyp.',
  },
  statements: {
    open: 'Utfärda kontoutdrag',
    title: 'Utfärda månatligt kontoutdrag',
    submit: 'Utfärda',
    done: 'Kontoutdraget är utfärdat.',
    month: 'Månad',
    hint: 'Månaden stängs för gott: inget kan bokföras i den efteråt.',
  },
  agreement: {
    open: 'Registrera avtalet',
    title: 'Registrera avtalet',
    submit: 'Registrera',
    done: 'Avtalet är registrerat.',
    outcome: 'Hur långt det har kommit',
    outcomes: {
      SIGNED: 'Undertecknat',
      REFUSED: 'Avböjt',
    },
  },
  open: {
    open: 'Öppna ett konto',
    title: 'Öppna ett servicekonto',
    submit: 'Öppna',
    done: 'Kontot är öppnat.',
    noPartner: 'Välj en partner.',
    soldToHint: 'Högst tio siffror',
    signed: 'Avtalet är undertecknat',
  },
  problems: {
    NothingToBill: 'Inget har debiterats till dess som inte är fakturerat.',
    AccountOrganizationUnknown: 'Det finns ingen sådan organisation.',
    MonthNotOver: 'Månaden är inte slut.',
    NothingToState: 'Inget har någonsin fakturerats den här organisationen.',
    SoldToTaken: 'Sold-To-numret används redan.',
    AccountCreatedInTheFuture: 'Datumet ligger efter i dag.',
    AgreementSignedInTheFuture: 'Datumet för underskriften ligger efter i dag.',
    AgreementDetailsMissing: 'Ange nummer, version, vem som undertecknade och datum.',
    AgreementSignedAlready: 'Avtalet är undertecknat och kontot används.',
    ServiceAccountClosed: 'Kontot är stängt.',
    ServiceAccountNotFound: 'Det finns inget sådant konto.',
    VersionConflict: 'Någon har ändrat detta sedan du läste det. Titta på det igen.',
  },
};
