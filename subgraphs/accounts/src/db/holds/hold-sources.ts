import { proposalFields } from '@platform/kit/four-eyes/proposal.js';
import type { Source } from '@platform/kit/list/source.js';

/** True where a live authorisation bears the amount. */
export const isSecured = `exists (select 1 from accounts.card_authorization a where a.tenant_id = h.tenant_id and a.hold_id = h.id and a.state = 'LIVE')`;

/** What nothing secures comes first, then what waits for a person; the index of that order has the same words. */
export const holdUrgency = `(case state when 'UNSECURED' then 0 when 'REVIEW' then 1 when 'DISPUTED' then 2 when 'OUTCOME_UNKNOWN' then 3 when 'RECEIVABLE' then 4 else 5 end)`;

const sumOf = (column: string): string => `coalesce((select sum(a.${column}) from accounts.card_authorization a where a.tenant_id = h.tenant_id and a.hold_id = h.id), 0)::text`;

/** How holds are read. */
export const cardHoldSource: Source = {
  from: 'accounts.card_hold h',
  id: 'h.id',
  always: ['state', 'currency', 'vatIncluded', 'amountMinor', 'settleMinor', 'otherDamageFeeMinor', 'outOfWarrantyFeeMinor'],
  columns: {
    deviceModel: 'h.device_model',
    productName: 'h.product_name',
    country: 'h.country',
    amountMinor: 'h.amount_minor::text',
    otherDamageFeeMinor: 'h.other_damage_fee_minor::text',
    outOfWarrantyFeeMinor: 'h.out_of_warranty_fee_minor::text',
    currency: 'h.currency',
    vatIncluded: 'h.vat_included',
    state: 'h.state',
    interrupted: 'h.interrupted',
    version: 'h.version',
    requestedAt: 'h.requested_at',
    shippedAt: 'h.shipped_at',
    returnDueOn: 'h.return_due_on::text',
    deadlineAt: 'h.deadline_at',
    calendarVersion: 'h.calendar_version',
    receivedAt: 'h.received_at',
    inspectedAt: 'h.inspected_at',
    coverage: 'h.coverage',
    accidentalDamage: 'h.accidental_damage',
    uncoveredDamage: 'h.uncovered_damage',
    outOfWarrantyEligible: 'h.out_of_warranty_eligible',
    extent: 'h.extent',
    isRightDevice: 'h.is_right_device',
    reviewReason: 'h.review_reason',
    settleTaking: 'h.settle_taking',
    settleMinor: 'h.settle_minor::text',
    isSecured,
    captured: sumOf('captured_minor'),
    refunded: sumOf('refunded_minor'),
    requestId: 'h.request_id',
  },
  references: {
    organization: { type: 'Organization', id: 'h.tenant_id' },
    expressReplacement: { type: 'ExpressReplacement', id: 'h.request_id' },
  },
};

/** `parentId` is the hold. */
export const authorizationSource: Source = {
  from: 'accounts.card_authorization a join accounts.card_hold h on h.tenant_id = a.tenant_id and h.id = a.hold_id',
  id: 'a.id',
  always: ['parentId', 'amountMinor', 'capturedMinor', 'refundedMinor', 'currency', 'vatIncluded'],
  columns: {
    parentId: 'a.hold_id',
    number: 'a.number',
    state: 'a.state',
    brand: 'a.brand',
    lastFour: 'a.last_four',
    amountMinor: 'a.amount_minor::text',
    capturedMinor: 'a.captured_minor::text',
    refundedMinor: 'a.refunded_minor::text',
    currency: 'h.currency',
    vatIncluded: 'h.vat_included',
    captureBefore: 'a.capture_before',
    authorizedAt: 'a.authorized_at',
    endedAt: 'a.ended_at',
  },
};

/** `parentId` is the hold. */
export const holdEventSource: Source = {
  from: 'accounts.hold_event e',
  id: 'e.id',
  always: ['parentId', 'actor', 'actorName'],
  columns: { parentId: 'e.hold_id', sequence: 'e.sequence', fromState: 'e.from_state', move: 'e.move', toState: 'e.to_state', actor: 'e.actor', actorName: 'e.actor_name', reason: 'e.reason', at: 'e.at' },
};

/** `parentId` is the hold. */
export const disputeSource: Source = {
  from: 'accounts.card_dispute d join accounts.card_hold h on h.tenant_id = d.tenant_id and h.id = d.hold_id',
  id: 'd.id',
  always: ['parentId', 'amountMinor', 'currency', 'vatIncluded'],
  columns: {
    parentId: 'd.hold_id',
    reference: 'd.reference',
    state: 'd.state',
    amountMinor: 'd.amount_minor::text',
    currency: 'h.currency',
    vatIncluded: 'h.vat_included',
    reason: 'd.reason',
    openedAt: 'd.opened_at',
    answerDueAt: 'd.answer_due_at',
    toldAt: 'd.told_at',
  },
};

/** `parentId` is the hold. */
export const receiptSource: Source = {
  from: 'accounts.card_receipt c',
  id: 'c.id',
  always: ['parentId', 'amountMinor', 'currency'],
  columns: { parentId: 'c.hold_id', number: 'c.number', kind: 'c.kind', amountMinor: 'c.amount_minor::text', currency: 'c.currency', issuedOn: 'c.issued_on::text' },
};

/** E-mails about holds; `parentId` is the hold. */
export const holdMessageSource: Source = {
  from: 'accounts.message m',
  id: 'm.id',
  always: ['parentId'],
  columns: { parentId: 'm.subject_id', template: 'm.template', locale: 'm.locale', queuedAt: 'm.queued_at', state: 'm.state', attempts: 'm.attempts', sentAt: 'm.sent_at', failure: 'm.failure', isUncertain: 'm.is_uncertain', serverAnswer: 'm.server_answer' },
};

/** How proposed decisions about holds are read. */
export const holdProposalSource: Source = {
  from: 'accounts.hold_proposal p join accounts.card_hold h on h.tenant_id = p.tenant_id and h.id = p.hold_id',
  id: 'p.id',
  always: ['__typename', 'proposedBy', 'decision', 'holdId', 'ruling', 'heldMinor', 'settleMinor', 'currency', 'vatIncluded'],
  columns: {
    ...proposalFields('p'),
    __typename: `'HoldProposal'`,
    holdId: 'p.hold_id',
    holdVersion: 'p.hold_version',
    ruling: 'p.ruling',
    heldMinor: 'h.amount_minor::text',
    settleMinor: 'h.settle_minor::text',
    currency: 'h.currency',
    vatIncluded: 'h.vat_included',
  },
};
