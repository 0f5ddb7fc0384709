import { randomUUID } from 'node:crypto';

import { deadline, type HoldGround, type Statement, type Trying } from './hold-ground.js';

/** Something that is tried, and what must refuse it; null: it must be let through. */
export interface Probe {
  refusedBy: string | null;
  statements: readonly Statement[];
  as?: Trying;
  /** Whose boundary it is, where nothing refuses it. */
  of?: string;
}

export const taken = ['CAPTURING', 'CAPTURED', 'CAPTURE_FAILED', 'RECEIVABLE', 'REFUNDING', 'REFUNDED', 'DISPUTED', 'CHARGED_BACK', 'WRITTEN_OFF'];
export const shipped = ['AWAITING_RETURN', 'RECEIVED', 'INSPECTED', 'REVIEW', 'RELEASING', 'RELEASED', ...taken];
const neverInspected = 'inspected_at = null, coverage = null, accidental_damage = null, uncovered_damage = null, is_right_device = null';
const neverShipped = 'shipped_at = null, return_due_on = null, deadline_at = null, time_zone = null, calendar_version = null';
const fees = `settle_taking = 'FEES', settle_minor = 1000, settle_decided_at = '2026-03-12T00:00:00Z'`;

/** A row as it is, but for some values, once more. */
export function again(table: string, id: string, change: object): Statement {
  return [`insert into accounts.${table} select (jsonb_populate_record(t, $2)).* from accounts.${table} t where id = $1`, [id, JSON.stringify(change)]];
}

/** What of a hold must be refused, and what on the edge of it must not. */
export function holdTableProbes({ tenant, hold, message, version, proposal }: HoldGround): Probe[] {
  const set = (refusedBy: string | null, assignment: string, of?: string): Probe => ({ refusedBy, statements: [[`update accounts.card_hold set ${assignment} where id = $1`, [hold]]], ...(of !== undefined && { of }) });
  const letThrough = (of: string, assignments: readonly string[]): Probe[] => assignments.map((assignment) => set(null, assignment, of));
  const stranger = randomUUID();
  const whole = `settle_taking = 'RETAIL', settle_minor = amount_minor, settle_decided_at = '2026-03-12T00:00:00Z'`;
  return [
    set('hold_amount', 'amount_minor = 0'),
    ...letThrough('hold_amount', ['amount_minor = 1']),
    set('hold_fees', 'other_damage_fee_minor = 0'),
    set('hold_fees', 'out_of_warranty_fee_minor = 0'),
    ...letThrough('hold_fees', ['other_damage_fee_minor = 1', 'out_of_warranty_fee_minor = 1', 'other_damage_fee_minor = null']),
    ...['kr', 'NOKK', 'nok'].map((currency) => set('hold_currency', `currency = '${currency}'`)),
    set('hold_priced_with_vat', 'vat_included = false'),
    ...['amount_minor = null', 'currency = null'].map((assignment) => set('hold_priced_before_asking', assignment)),
    ...letThrough('hold_priced_before_asking', ['DRAFT', 'CANCELLED'].map((state) => `amount_minor = null, currency = null, state = '${state}'`)),
    set('hold_locale', `locale = 'da'`),
    ...letThrough('hold_locale', ['en', 'nb', 'sv', 'de'].map((locale) => `locale = '${locale}'`)),
    set('hold_interrupted', `interrupted = 'CAPTURING'`),
    set('hold_interrupted', `state = 'OUTCOME_UNKNOWN'`),
    set('hold_paused', `paused = 'REVIEW'`),
    ...['REAUTHORIZING', 'UNSECURED'].map((state) => set('hold_paused', `state = '${state}'`)),
    ...letThrough('hold_paused', ['REAUTHORIZING', 'UNSECURED'].map((state) => `state = '${state}', paused = 'REVIEW'`)),
    set('hold_paused', `state = 'OUTCOME_UNKNOWN', interrupted = 'REAUTHORIZING'`),
    set('hold_paused', `state = 'OUTCOME_UNKNOWN', interrupted = 'CAPTURING', paused = 'REVIEW'`),
    ...['shipped_at', 'return_due_on', 'deadline_at', 'time_zone', 'calendar_version'].map((column) => set('hold_shipped_wholly', `state = 'DRAFT', ${column} = null`)),
    ...shipped.map((state) => set('hold_return_awaited_once_shipped', `${neverShipped}, state = '${state}', ${taken.includes(state) ? fees : 'settle_minor = null'}`)),
    set('hold_received', `state = 'RECEIVED', received_at = null, ${neverInspected}`),
    set('hold_received_before_inspected', 'received_at = null'),
    set('hold_inspected', `state = 'INSPECTED', ${neverInspected}`),
    ...['inspected_at', 'coverage', 'accidental_damage', 'uncovered_damage', 'is_right_device'].map((column) => set('hold_inspected_wholly', `${column} = null`)),
    set('hold_coverage', `coverage = 'GIFT'`),
    ...letThrough('hold_coverage', ['LIMITED_WARRANTY', 'APPLECARE_PLUS', 'CONSUMER_LAW', 'NONE'].map((coverage) => `coverage = '${coverage}'`)),
    set('hold_extent', `extent = 'SCRATCH'`),
    ...letThrough('hold_extent', ['OUT_OF_WARRANTY_FEE', 'RETAIL_PRICE'].map((extent) => `extent = '${extent}'`)),
    set('hold_review_reason', `review_reason = 'MOOD'`),
    ...letThrough('hold_review_reason', ['NOT_RETURNED', 'RETURNED_LATE', 'EXTENT', 'NOT_PRICED'].map((reason) => `review_reason = '${reason}'`)),
    set('hold_reviewed_for_a_reason', 'review_reason = null'),
    ...['RELEASING', 'RELEASED'].flatMap((state) => [
      ...[`received_at = '${deadline}'`, neverInspected, `coverage = 'NONE'`, 'uncovered_damage = true', 'is_right_device = false'].map((fact) => set('hold_released_by_both_or_by_two', `state = '${state}', proposal_id = null, ${fact}`)),
      ...letThrough('hold_released_by_both_or_by_two', [`state = '${state}', proposal_id = null, received_at = timestamptz '${deadline}' - interval '1 ms'`, `state = '${state}', coverage = 'NONE'`]),
    ]),
    set('hold_taken_wholly', 'settle_minor = 1000'),
    set('hold_taken_wholly', `settle_minor = 1000, settle_taking = 'FEES'`),
    ...taken.map((state) => set('hold_taken_wholly', `state = '${state}'`)),
    set('hold_taken_within', fees.replace('1000', '0')),
    set('hold_taken_within', fees.replace('1000', 'amount_minor + 1')),
    ...letThrough('hold_taken_within', [fees.replace('1000', '1'), fees.replace('1000', 'amount_minor - 1'), `${whole}, notice_id = '${message}'`]),
    set('hold_taken_as_fees_or_whole', fees.replace('1000', 'amount_minor')),
    set('hold_taken_as_fees_or_whole', `${whole.replace('= amount_minor', '= amount_minor - 1')}, notice_id = '${message}'`),
    set('hold_taken_as_fees_or_whole', fees.replace('FEES', 'GIFT')),
    set('hold_retail_after_its_notice', whole),
    set('hold_never_taken_early', `${neverInspected}, ${fees.replace('2026-03-12T00:00:00Z', '2026-03-16T22:59:59.999Z')}`),
    ...letThrough('hold_never_taken_early', [`${neverInspected}, ${fees.replace('2026-03-12T00:00:00Z', deadline)}`, fees]),
    ...['REFUNDING', 'REFUNDED', 'WRITTEN_OFF'].map((state) => set('hold_given_up_by_two', `state = '${state}', proposal_id = null, ${fees}`)),
    ...['-1', 'version + 1'].map((announced) => set('hold_announced', `announced_version = ${announced}`)),
    ...letThrough('hold_announced', ['announced_version = 0', `announced_version = ${version}`]),
    ...['-1', '4'].map((reminders) => set('hold_reminders', `reminders = ${reminders}`)),
    ...letThrough('hold_reminders', ['reminders = 0', 'reminders = 3']),
    set('hold_ruled_by_a_proposal', `proposal_id = '${stranger}'`),
    set('notice_is_queued', `notice_id = '${stranger}'`),
    set('card_hold_tenant_id_recipient_id_fkey', `recipient_id = '${stranger}'`),
    { refusedBy: 'card_hold_id', statements: [again('card_hold', hold, { tenant_id: stranger, request_id: stranger })] },
    { refusedBy: 'card_hold_request', statements: [again('card_hold', hold, { id: stranger })] },
    { refusedBy: 'begins_as_a_draft', as: 'service', statements: [again('card_hold', hold, { id: stranger, request_id: stranger })] },
    ...[{ version: 1 }, { shipped_at: deadline, return_due_on: '2026-03-16', deadline_at: deadline, time_zone: 'Europe/Oslo', calendar_version: '1' }, { settle_minor: 1000, settle_taking: 'FEES', settle_decided_at: deadline }].map((fact): Probe => ({ refusedBy: 'begins_as_a_draft', as: 'service', statements: [again('card_hold', hold, { ...asDraft, id: stranger, request_id: stranger, ...fact })] })),
    { refusedBy: null, of: 'begins_as_a_draft', as: 'service', statements: [again('card_hold', hold, { ...asDraft, id: stranger, request_id: stranger })] },
    ...proposalProbes({ tenant, hold, stranger, proposal }),
  ];
}

const asDraft = { state: 'DRAFT', version: 0, announced_version: 0, shipped_at: null, return_due_on: null, deadline_at: null, time_zone: null, calendar_version: null, settle_minor: null, settle_taking: null, settle_decided_at: null };

function proposalProbes({ tenant, hold, stranger, proposal }: { tenant: string; hold: string; stranger: string; proposal: string }): Probe[] {
  const open = { tenant_id: tenant, id: stranger, hold_id: hold, hold_version: 1, ruling: 'RELEASE', reason: 'Agreed', proposed_by: 'first', proposed_by_name: 'First', proposed_at: deadline };
  const decided = { decision: 'APPROVED', decision_reason: 'Seen', decided_by: 'second', decided_by_name: 'Second', decided_at: deadline };
  const insert = (row: Record<string, unknown>): Statement => [`insert into accounts.hold_proposal (${Object.keys(row).join(', ')}) values (${Object.keys(row).map((_, place) => `$${place + 1}`).join(', ')})`, Object.values(row)];
  const tried = (refusedBy: string | null, change: object, { as = 'administrator', of }: { as?: Trying; of?: string } = {}): Probe => ({ refusedBy, as, statements: [insert({ ...open, ...change })], ...(of !== undefined && { of }) });
  const decide = (by: string): Statement => [`update accounts.hold_proposal set decision = 'REJECTED', decision_reason = 'Seen', decided_by = $2, decided_by_name = 'X', decided_at = now() where id = $1`, [stranger, by]];
  const long = 'x'.repeat(501);
  return [
    tried('hold_proposal_ruling', { ruling: 'CHARGE_FEES' }),
    ...['RELEASE', 'CHARGE_RETAIL', 'REFUND', 'WRITE_OFF'].map((ruling) => tried(null, { ruling }, { of: 'hold_proposal_ruling' })),
    ...['', long].map((reason) => tried('hold_proposal_reason_check', { reason })),
    ...['x', long.slice(1)].map((reason) => tried(null, { reason }, { of: 'hold_proposal_reason_check' })),
    ...['', long].map((reason) => tried('hold_proposal_decision_reason_check', { ...decided, decision_reason: reason })),
    ...['x', long.slice(1)].map((reason) => tried(null, { ...decided, decision_reason: reason }, { of: 'hold_proposal_decision_reason_check' })),
    tried('hold_proposal_decision_check', { ...decided, decision: 'PERHAPS' }),
    ...['APPROVED', 'REJECTED'].map((decision) => tried(null, { ...decided, decision }, { of: 'hold_proposal_decision_check' })),
    tried(null, { ...decided, decision: 'WITHDRAWN', decided_by: 'first' }, { of: 'hold_proposal_decision_check' }),
    tried('decided_wholly', { decided_by: 'second' }),
    tried('decided_by_another', { ...decided, decided_by: 'first' }),
    tried('decided_by_another', { ...decided, decision: 'WITHDRAWN' }),
    tried('hold_proposal_tenant_id_hold_id_fkey', { hold_id: stranger }),
    { refusedBy: 'hold_proposal_open', statements: [insert(open), insert({ ...open, id: randomUUID() })] },
    { refusedBy: 'hold_proposal_id', statements: [insert(open), insert({ ...open, ...decided, tenant_id: stranger })] },
    tried('proposed_in_own_name', { proposed_by: 'second' }, { as: 'service' }),
    tried('proposed_in_own_name', decided, { as: 'service' }),
    tried(null, {}, { as: 'service', of: 'proposed_in_own_name' }),
    { refusedBy: 'decided_once_in_own_name', as: 'service', statements: [insert({ ...open }), decide('second')] },
    // What is decided is not there to be decided again: nothing is changed, and nothing divided by.
    { refusedBy: '22012', of: 'decided_once_in_own_name', as: 'service', statements: [[`with changed as (update accounts.hold_proposal set decided_by_name = 'Third', decided_by = 'third' where id = $1 returning 1) select 1 / count(*) from changed`, [proposal]]] },
  ];
}
