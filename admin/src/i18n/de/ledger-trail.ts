import type { ledgerTrail as english } from '../en/ledger-trail.js';
import type { MessagesLike } from '../message-shape.js';

/** What actions, refusals and values of accounts, credit and the ledger are called in the audit trail. */
export const ledgerTrail: MessagesLike<typeof english> = {
  actions: {
    reserveOrderCredit: 'Kredit für eine Bestellung angefragt',
    postShippedOrder: 'Lieferung einer Bestellung gebucht',
    voidCancelledOrder: 'Reservierter Kredit freigegeben',
    proposeCreditLimit: 'Kreditrahmen vorgeschlagen',
    proposeCreditRaise: 'Befristete Erhöhung vorgeschlagen',
    decideCreditProposal: 'Vorgeschlagener Kredit entschieden',
    endCreditRaise: 'Befristete Erhöhung beendet',
    expireTransfer: 'Reservierung abgelaufen',
  },
  outcomes: {
    NO_ACCOUNT: 'kein Konto für das Programm',
    NO_CREDIT_LINE: 'kein genehmigter Kreditrahmen',
    CURRENCY: 'kein Kreditrahmen in dieser Währung',
    OVER_LIMIT: 'über dem Rahmen',
    STANDING: 'nicht einwandfrei',
    NOT_IN_GOOD_STANDING: 'nicht einwandfrei',
    LIMIT_UNCHANGED: 'der Rahmen ist schon so',
    OTHER_REGION: 'Finanzgruppe einer anderen Region',
    LINE_UNKNOWN: 'kein solcher Kreditrahmen',
    LINE_NOT_APPROVED: 'der Kreditrahmen ist nicht genehmigt',
    RAISE_OVER: 'die Erhöhung ist vorbei',
    AGREEMENT_DETAILS_MISSING: 'Angaben zum Vertrag fehlen',
    SIGNED_IN_THE_FUTURE: 'in der Zukunft unterzeichnet',
    SIGNED_ALREADY: 'bereits unterzeichnet',
  },
  fields: {
    proposedLimitMinor: 'Vorgeschlagener Rahmen (kleinste Einheit)',
    proposedRaiseMinor: 'Vorgeschlagene Erhöhung (kleinste Einheit)',
    limitMinor: 'Rahmen (kleinste Einheit)',
    amountMinor: 'Betrag (kleinste Einheit)',
    shippedMinor: 'Geliefert (kleinste Einheit)',
    cancelledMinor: 'Storniert (kleinste Einheit)',
    currency: 'Währung',
    agreementSignedOn: 'Vertrag unterzeichnet',
  },
};
