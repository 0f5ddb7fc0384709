import type { accountActions as english } from '../en/account-actions.js';
import type { MessagesLike } from '../message-shape.js';

/** What managers do about accounts: open them, record agreements, issue invoices and statements. */
export const accountActions: MessagesLike<typeof english> = {
  invoices: {
    open: 'Rechnungen ausstellen',
    title: 'Rechnungen ausstellen',
    submit: 'Ausstellen',
    done: 'Die Rechnungen sind ausgestellt.',
    until: 'Bis',
    hint: 'Alles, was bis dahin belastet und nicht berechnet wurde: eine Rechnung je Konto, Währung und Art des Betrags.',
  },
  statements: {
    open: 'Kontoauszug ausstellen',
    title: 'Monatlichen Kontoauszug ausstellen',
    submit: 'Ausstellen',
    done: 'Der Kontoauszug ist ausgestellt.',
    month: 'Monat',
    hint: 'Der Monat wird endgültig geschlossen: Danach kann nichts mehr in ihm gebucht werden.',
  },
  agreement: {
    open: 'Vertrag erfassen',
    title: 'Vertrag erfassen',
    submit: 'Erfassen',
    done: 'Der Vertrag ist erfasst.',
    outcome: 'Wie weit er gekommen ist',
    outcomes: {
      SIGNED: 'Unterzeichnet',
      REFUSED: 'Abgelehnt',
    },
  },
  open: {
    open: 'Konto eröffnen',
    title: 'Servicekonto eröffnen',
    submit: 'Eröffnen',
    done: 'Das Konto ist eröffnet.',
    noPartner: 'Wählen Sie einen Partner.',
    soldToHint: 'Bis zu zehn Ziffern',
    signed: 'Der Vertrag ist unterzeichnet',
  },
  problems: {
    NothingToBill: 'Bis dahin wurde nichts belastet, was nicht berechnet ist.',
    AccountOrganizationUnknown: 'Es gibt keine solche Organisation.',
    MonthNotOver: 'Der Monat ist nicht vorbei.',
    NothingToState: 'Dieser Organisation wurde noch nie etwas berechnet.',
    SoldToTaken: 'Die Sold-To-Nummer ist bereits vergeben.',
    AccountCreatedInTheFuture: 'Das Datum liegt nach heute.',
    AgreementSignedInTheFuture: 'Das Datum der Unterschrift liegt nach heute.',
    AgreementDetailsMissing: 'Nennen Sie Nummer, Version, Unterzeichner und Datum.',
    AgreementSignedAlready: 'Der Vertrag ist unterzeichnet und das Konto in Gebrauch.',
    ServiceAccountClosed: 'Das Konto ist geschlossen.',
    ServiceAccountNotFound: 'Es gibt kein solches Konto.',
    VersionConflict: 'Jemand hat dies geändert, seit Sie es gelesen haben. Sehen Sie es sich noch einmal an.',
  },
};
