import type { ledgerTrail as english } from '../en/ledger-trail.js';
import type { MessagesLike } from '../message-shape.js';

/** What actions, refusals and values of accounts, credit and the ledger are called in the audit trail. */
export const ledgerTrail: MessagesLike<typeof english> = {
  actions: {
    reserveOrderCredit: 'Kreditt for en bestilling etterspurt',
    postShippedOrder: 'Forsendelse av en bestilling bokført',
    voidCancelledOrder: 'Reservert kreditt frigitt',
    proposeCreditLimit: 'Kredittramme foreslått',
    proposeCreditRaise: 'Midlertidig økning foreslått',
    decideCreditProposal: 'Foreslått kreditt avgjort',
    endCreditRaise: 'Midlertidig økning avsluttet',
    expireTransfer: 'Reservasjon utløpt',
  },
  outcomes: {
    NO_ACCOUNT: 'ingen konto for programmet',
    NO_CREDIT_LINE: 'ingen godkjent kredittramme',
    CURRENCY: 'ingen kredittramme i valutaen',
    OVER_LIMIT: 'over rammen',
    STANDING: 'ikke i god stilling',
    NOT_IN_GOOD_STANDING: 'ikke i god stilling',
    LIMIT_UNCHANGED: 'rammen er slik allerede',
    OTHER_REGION: 'en annen regions finansgruppe',
    LINE_UNKNOWN: 'ingen slik kredittramme',
    LINE_NOT_APPROVED: 'kredittrammen er ikke godkjent',
    RAISE_OVER: 'økningen er over',
    AGREEMENT_DETAILS_MISSING: 'opplysninger om avtalen mangler',
    SIGNED_IN_THE_FUTURE: 'undertegnet i fremtiden',
    SIGNED_ALREADY: 'undertegnet allerede',
  },
  fields: {
    proposedLimitMinor: 'Foreslått ramme (minste enhet)',
    proposedRaiseMinor: 'Foreslått økning (minste enhet)',
    limitMinor: 'Ramme (minste enhet)',
    amountMinor: 'Beløp (minste enhet)',
    shippedMinor: 'Sendt (minste enhet)',
    cancelledMinor: 'Avbestilt (minste enhet)',
    currency: 'Valuta',
    agreementSignedOn: 'Avtale undertegnet',
  },
};
