import type { ledgerTrail as english } from '../en/ledger-trail.js';
import type { MessagesLike } from '../message-shape.js';

/** What actions, refusals and values of accounts, credit and the ledger are called in the audit trail. */
export const ledgerTrail: MessagesLike<typeof english> = {
  actions: {
    reserveOrderCredit: 'Kredit för en beställning begärd',
    postShippedOrder: 'Leverans av en beställning bokförd',
    voidCancelledOrder: 'Reserverad kredit återlämnad',
    proposeCreditLimit: 'Kreditgräns föreslagen',
    proposeCreditRaise: 'Tillfällig höjning föreslagen',
    decideCreditProposal: 'Föreslagen kredit avgjord',
    endCreditRaise: 'Tillfällig höjning avslutad',
    expireTransfer: 'Reservation utgången',
  },
  outcomes: {
    NO_ACCOUNT: 'inget konto för programmet',
    NO_CREDIT_LINE: 'ingen godkänd kreditgräns',
    CURRENCY: 'ingen kreditgräns i valutan',
    OVER_LIMIT: 'över gränsen',
    STANDING: 'inte i god ställning',
    NOT_IN_GOOD_STANDING: 'inte i god ställning',
    LIMIT_UNCHANGED: 'gränsen är redan så',
    OTHER_REGION: 'en annan regions finansgrupp',
    LINE_UNKNOWN: 'ingen sådan kreditgräns',
    LINE_NOT_APPROVED: 'kreditgränsen är inte godkänd',
    RAISE_OVER: 'höjningen är över',
    AGREEMENT_DETAILS_MISSING: 'uppgifter om avtalet saknas',
    SIGNED_IN_THE_FUTURE: 'undertecknat i framtiden',
    SIGNED_ALREADY: 'redan undertecknat',
  },
  fields: {
    proposedLimitMinor: 'Föreslagen gräns (minsta enhet)',
    proposedRaiseMinor: 'Föreslagen höjning (minsta enhet)',
    limitMinor: 'Gräns (minsta enhet)',
    amountMinor: 'Belopp (minsta enhet)',
    shippedMinor: 'Levererat (minsta enhet)',
    cancelledMinor: 'Avbeställt (minsta enhet)',
    currency: 'Valuta',
    agreementSignedOn: 'Avtal undertecknat',
  },
};
