import type { holdTrail as english } from '../en/hold-trail.js';
import type { MessagesLike } from '../message-shape.js';

/** What actions, refusals and values of card holds are called in the audit trail. */
export const holdTrail: MessagesLike<typeof english> = {
  actions: {
    requestCardHold: 'Kortreservation begärd',
    cancelCardHold: 'Kortreservation avbruten',
    noteReplacementShipped: 'Utbytesenhet skickad',
    noteReturnReceived: 'Original mottaget',
    noteReturnInspected: 'Original undersökt',
    sweepCardHold: 'Kortreservation följd upp efter datum',
    settleHoldPayment: 'Svar från betalningsförmedlaren noterat',
    receivePaymentNotification: 'Avisering från betalningsförmedlaren följd',
    decideCardHold: 'Kortreservation avgjord',
    proposeHoldRuling: 'Beslut om en kortreservation föreslaget',
    decideHoldProposal: 'Föreslaget beslut om en kortreservation avgjort',
    askForOtherCard: 'Kortinnehavaren ombedd om ett annat kort',
    openCardEntry: 'Kortfält öppnade',
  },
  outcomes: {
    HOLD_UNKNOWN: 'ingen sådan reservation',
    HOLD_NOT_IN_REVIEW: 'reservationen är inte under granskning',
    NOTHING_TO_REFUND: 'inget har debiterats',
    NO_FEE_TO_CHARGE: 'ingen prissatt avgift hittades',
    ONE_PERSON_DECIDES: 'en person avgör detta',
    HOLD_IS_SECURED: 'reservationen är säkrad',
    AMOUNT_DIFFERS: 'ett annat belopp skulle flyttas',
    EXTENT_KNOWN: 'omfattningen är känd, eller inget är granskat',
    NOTHING_OWED: 'inget är skyldigt',
    NO_CARD_AWAITED: 'inget kort väntas',
    PROVIDER_UNAVAILABLE: 'betalningsförmedlaren svarade inte',
  },
  fields: {
    holdState: 'Reservationens tillstånd',
    requestId: 'Begäran',
    operation: 'Frågat betalningsförmedlaren om',
    ruling: 'Beslut',
    authorization: 'Auktorisering',
  },
};
