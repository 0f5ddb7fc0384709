import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { AuthorizationState } from '../../domain/holds/authorization-moves.js';
import { DisputeState } from '../../domain/holds/card-dispute.js';
import { HoldAct } from '../../domain/holds/next-hold-act.js';
import { HoldState, holdMoves, type HoldMove as Move } from '../../domain/holds/hold-moves.js';
import { HoldRuling } from '../../domain/holds/hold-ruling.js';
import { HoldTaking, ReviewReason } from '../../domain/holds/settlement-plan.js';

registerEnumType(HoldState, {
  name: 'CardHoldState',
  description: 'Where a hold on a customer’s card stands.',
  valuesConfig: {
    DRAFT: { description: 'Asked for; its price is being found.' },
    AUTHORIZING: { description: 'The payment provider is being asked for the amount.' },
    ACTION_REQUIRED: { description: 'The cardholder has to enter the card, or to confirm.' },
    AUTHORIZED: { description: 'The amount is held; the replacement may be shipped.' },
    DECLINED: { description: 'The card did not bear the amount.' },
    CANCELLING: { description: 'Being freed because nothing was shipped.' },
    CANCELLED: { description: 'Freed, or never placed; nothing was shipped.' },
    AWAITING_RETURN: { description: 'The replacement is shipped; the original is awaited.' },
    REAUTHORIZING: { description: 'The next authorisation is being made, before the present one ends.' },
    UNSECURED: { description: 'The card refused the next authorisation: the cardholder is asked for another card.' },
    RECEIVED: { description: 'The original is back, not inspected yet.' },
    INSPECTED: { description: 'The original is inspected.' },
    REVIEW: { description: 'A person decides.' },
    RELEASING: { description: 'Being freed.' },
    RELEASED: { description: 'Freed: nothing was taken.' },
    CAPTURING: { description: 'Being charged.' },
    CAPTURED: { description: 'Charged; what was not taken is freed.' },
    CAPTURE_FAILED: { description: 'The card could not be charged.' },
    RECEIVABLE: { description: 'Owed: the card could not be charged.' },
    REFUNDING: { description: 'Being given back.' },
    REFUNDED: { description: 'Given back.' },
    DISPUTED: { description: 'The cardholder disputes the charge.' },
    CHARGED_BACK: { description: 'The dispute was lost: the cardholder has the amount back.' },
    WRITTEN_OFF: { description: 'Owed no more: two people have given the amount up.' },
    OUTCOME_UNKNOWN: { description: 'The provider did not answer: it is asked until the outcome is known.' },
  },
});

export const HoldMove = Object.fromEntries(Object.keys(holdMoves).map((move) => [move, move])) as { [Name in Move]: Name };
registerEnumType(HoldMove, {
  name: 'CardHoldMove',
  description: 'A move of a hold from one state to the next.',
  valuesConfig: {
    AUTHORIZE: { description: 'The provider is asked for the amount.' },
    ABANDON: { description: 'Given up before anything was asked.' },
    ASK_CARDHOLDER: { description: 'The cardholder is asked for the card, or to confirm.' },
    APPROVE: { description: 'The amount is held.' },
    DECLINE: { description: 'The amount is not held.' },
    CANCEL: { description: 'Nothing will be shipped: the card is to be freed.' },
    CONFIRM_CANCELLED: { description: 'The card is freed.' },
    SHIP: { description: 'The replacement is shipped, and the return is due.' },
    RECEIVE: { description: 'The original is back.' },
    INSPECT: { description: 'The original is inspected.' },
    SEND_TO_REVIEW: { description: 'A person is to decide.' },
    REAUTHORIZE: { description: 'The next authorisation is asked for.' },
    SECURE: { description: 'The next authorisation is live.' },
    LOSE_SECURITY: { description: 'The next authorisation was refused.' },
    RELEASE: { description: 'The card is to be freed.' },
    CONFIRM_RELEASED: { description: 'The card is freed.' },
    CAPTURE: { description: 'The card is to be charged.' },
    CONFIRM_CAPTURED: { description: 'The card is charged.' },
    FAIL_CAPTURE: { description: 'The card could not be charged.' },
    BOOK_RECEIVABLE: { description: 'The amount is owed.' },
    REFUND: { description: 'The charge is to be given back.' },
    CONFIRM_REFUNDED: { description: 'The charge is given back.' },
    FAIL_REFUND: { description: 'The charge could not be given back.' },
    DISPUTE: { description: 'The cardholder disputes the charge.' },
    WIN_DISPUTE: { description: 'The dispute was decided for the platform: the charge stands.' },
    LOSE_DISPUTE: { description: 'The dispute was decided for the cardholder.' },
    WRITE_OFF: { description: 'What is owed is given up.' },
    LOSE_OUTCOME: { description: 'The provider did not answer.' },
    LEARN_OUTCOME: { description: 'The provider has told what became of it.' },
  },
});

registerEnumType(AuthorizationState, {
  name: 'CardAuthorizationState',
  description: 'Where one authorisation of a hold stands.',
  valuesConfig: {
    PLANNED: { description: 'To be asked for.' },
    ACTION_REQUIRED: { description: 'Waits for the cardholder.' },
    LIVE: { description: 'Holds the amount.' },
    DECLINED: { description: 'Refused.' },
    VOIDED: { description: 'Freed.' },
    EXPIRED: { description: 'Ended by its time.' },
    CAPTURED: { description: 'Charged.' },
  },
});

registerEnumType(HoldRuling, {
  name: 'CardHoldRuling',
  description: 'What a person decides about a hold.',
  valuesConfig: {
    RELEASE: { description: 'The card is freed.' },
    CHARGE_FEES: { description: 'The fees that the inspection found are taken; the rest is freed.' },
    CHARGE_RETAIL: { description: 'The retail price is taken: the whole amount.' },
    REFUND: { description: 'What was taken is given back.' },
    WRITE_OFF: { description: 'What is owed is given up.' },
  },
});

registerEnumType(ReviewReason, {
  name: 'CardHoldReviewReason',
  description: 'Why a person decides about a hold.',
  valuesConfig: {
    NOT_RETURNED: { description: 'The original is not back, and its time is over.' },
    RETURNED_LATE: { description: 'Covered, but received too late.' },
    EXTENT: { description: 'Damage that is not covered: what it costs follows from its extent.' },
    NOT_PRICED: { description: 'A fee that is due has no price.' },
  },
});

registerEnumType(HoldTaking, {
  name: 'CardHoldTaking',
  description: 'What is taken of a hold.',
  valuesConfig: { FEES: { description: 'Fees: a part of it.' }, RETAIL: { description: 'The retail price: all of it.' } },
});

registerEnumType(DisputeState, {
  name: 'CardDisputeState',
  description: 'How a cardholder’s dispute of a charge stands.',
  valuesConfig: {
    INQUIRY: { description: 'The bank asks; no money has moved.' },
    INQUIRY_CLOSED: { description: 'The bank asks no more; no money has moved.' },
    NEEDS_ANSWER: { description: 'The amount was withdrawn; evidence is awaited at the provider.' },
    UNDER_REVIEW: { description: 'The bank looks at the evidence.' },
    WON: { description: 'Decided for the platform: the amount came back.' },
    LOST: { description: 'Decided for the cardholder: the amount is gone.' },
  },
});

registerEnumType(HoldAct, {
  name: 'CardHoldAct',
  description: 'What the platform does about a hold by itself.',
  valuesConfig: {
    FIND_PRICE: { description: 'Looks for the price of the replacement, and asks the card for it.' },
    ASK_PROVIDER: { description: 'Asks the payment provider, or asks it what became of an earlier question.' },
    GIVE_UP_CARD: { description: 'Cancels a hold whose cardholder has entered no card.' },
    REMIND: { description: 'Reminds the customer of the return.' },
    RENEW: { description: 'Makes the next authorisation, before the present one ends.' },
    LET_END: { description: 'The authorisation ends by itself: nothing holds the amount from then on.' },
    SEND_TO_REVIEW: { description: 'Gives a return that nobody has seen to a person.' },
  },
});
