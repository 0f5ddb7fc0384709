import type { holdTrail as english } from '../en/hold-trail.js';
import type { MessagesLike } from '../message-shape.js';

/** What actions, refusals and values of card holds are called in the audit trail. */
export const holdTrail: MessagesLike<typeof english> = {
  actions: {
    requestCardHold: 'Kortreservasjon forespurt',
    cancelCardHold: 'Kortreservasjon avbrutt',
    noteReplacementShipped: 'Erstatningsenhet sendt',
    noteReturnReceived: 'Original mottatt',
    noteReturnInspected: 'Original undersøkt',
    sweepCardHold: 'Kortreservasjon fulgt opp etter dato',
    settleHoldPayment: 'Svar fra betalingsformidleren notert',
    receivePaymentNotification: 'Varsel fra betalingsformidleren fulgt opp',
    decideCardHold: 'Kortreservasjon avgjort',
    proposeHoldRuling: 'Avgjørelse om en kortreservasjon foreslått',
    decideHoldProposal: 'Foreslått avgjørelse om en kortreservasjon avgjort',
    askForOtherCard: 'Kortholder bedt om et annet kort',
    openCardEntry: 'Kortfelt åpnet',
  },
  outcomes: {
    HOLD_UNKNOWN: 'ingen slik reservasjon',
    HOLD_NOT_IN_REVIEW: 'reservasjonen er ikke til vurdering',
    NOTHING_TO_REFUND: 'ingenting ble belastet',
    NO_FEE_TO_CHARGE: 'ingen priset avgift ble funnet',
    ONE_PERSON_DECIDES: 'én person avgjør dette',
    HOLD_IS_SECURED: 'reservasjonen er sikret',
    AMOUNT_DIFFERS: 'et annet beløp ville bli flyttet',
    EXTENT_KNOWN: 'omfanget er kjent, eller ingenting er undersøkt',
    NOTHING_OWED: 'ingenting er skyldig',
    NO_CARD_AWAITED: 'ingen kort er ventet',
    PROVIDER_UNAVAILABLE: 'betalingsformidleren svarte ikke',
  },
  fields: {
    holdState: 'Reservasjonens tilstand',
    requestId: 'Forespørsel',
    operation: 'Spurt betalingsformidleren om',
    ruling: 'Avgjørelse',
    authorization: 'Autorisasjon',
  },
};
