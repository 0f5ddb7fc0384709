/** What actions, refusals and values of card holds are called in the audit trail. */
export const holdTrail = {
  actions: {
    requestCardHold: 'Card hold asked for',
    cancelCardHold: 'Card hold cancelled',
    noteReplacementShipped: 'Replacement shipped',
    noteReturnReceived: 'Original received',
    noteReturnInspected: 'Original inspected',
    sweepCardHold: 'Card hold looked at by its date',
    settleHoldPayment: 'Answer of the payment provider noted',
    receivePaymentNotification: 'Notification of the payment provider followed',
    decideCardHold: 'Card hold decided',
    proposeHoldRuling: 'Decision about a card hold proposed',
    decideHoldProposal: 'Proposed decision about a card hold decided',
    askForOtherCard: 'Cardholder asked for another card',
  },
  outcomes: {
    HOLD_UNKNOWN: 'no such hold',
    HOLD_NOT_IN_REVIEW: 'the hold is not in review',
    NOTHING_TO_REFUND: 'nothing was charged',
    NO_FEE_TO_CHARGE: 'no priced fee was found',
    ONE_PERSON_DECIDES: 'one person decides this',
    HOLD_IS_SECURED: 'the hold is secured',
  },
  fields: {
    holdState: 'State of the hold',
    requestId: 'Request',
    operation: 'Asked of the provider',
    ruling: 'Decision',
  },
} as const;
