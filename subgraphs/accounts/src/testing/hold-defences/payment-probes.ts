import { randomUUID } from 'node:crypto';

import { AuthorizationState, authorizationMoves } from '../../domain/holds/authorization-moves.js';
import { deadline, type HoldGround, type Statement, type Trying } from './hold-ground.js';
import { again, type Probe } from './hold-table-probes.js';

type Row = Record<string, unknown>;

function insert(table: string, row: Row): Statement {
  const names = Object.keys(row);
  return [`insert into accounts.${table} (${names.join(', ')}) values (${names.map((_, place) => `$${place + 1}`).join(', ')})`, Object.values(row)];
}

/** What is tried of one table, with a row that is good as it is. */
function tryingOf(table: string, good: Row) {
  return (refusedBy: string | null, change: Row, { of, as = 'administrator' }: { of?: string; as?: Trying } = {}): Probe => ({ refusedBy, as, statements: [insert(table, { ...good, ...change })], ...(of !== undefined && { of }) });
}

/** What of authorisations, of what the provider is asked, and of what it tells must be refused, and what must not. */
export function paymentProbes(ground: HoldGround): Probe[] {
  return [...authorizationProbes(ground), ...operationProbes(ground), ...notificationProbes(ground), ...disputeProbes(ground), ...receiptProbes(ground)];
}

const ends: readonly string[] = ['DECLINED', 'VOIDED', 'EXPIRED', 'CAPTURED'];

function authorizationProbes({ tenant, hold, live }: HoldGround): Probe[] {
  const stranger = randomUUID();
  const planned: Row = { tenant_id: tenant, id: stranger, hold_id: hold, number: 90, provider: 'stripe', amount_minor: 1000, created_at: deadline };
  const known: Row = { reference: 'pay_of_probe', capture_before: deadline, authorized_at: deadline };
  const tried = tryingOf('card_authorization', planned);
  const captured: Row = { ...known, state: 'CAPTURED', captured_minor: 1000, ended_at: deadline };
  const states = Object.keys(AuthorizationState) as AuthorizationState[];
  const move = (from: AuthorizationState, to: AuthorizationState): Probe => ({
    refusedBy: authorizationMoves[from].includes(to) ? null : 'authorization_follows_the_graph',
    of: 'authorization edges',
    statements: [
      insert('card_authorization', { ...planned, ...known, state: from, ...(ends.includes(from) && { ended_at: deadline }), ...(from === 'CAPTURED' && { captured_minor: 1000 }) }),
      [`update accounts.card_authorization set state = $2, ended_at = $3, captured_minor = $4 where id = $1`, [stranger, to, ends.includes(to) ? deadline : null, to === 'CAPTURED' ? 1000 : 0]],
    ],
  });
  return [
    ...states.flatMap((from) => states.filter((to) => to !== from).map((to) => move(from, to))),
    { ...move('EXPIRED', 'CAPTURED'), of: 'authorization_follows_the_graph' },
    { ...move('EXPIRED', 'CAPTURED'), of: 'follows_the_graph' },
    tried('authorization_amount', { amount_minor: 0 }),
    tried(null, { amount_minor: 1 }, { of: 'authorization_amount' }),
    ...[{ captured_minor: 1001 }, { captured_minor: 0 }].map((change) => tried('authorization_captured', { ...captured, ...change })),
    tried('authorization_captured', { ...known, state: 'LIVE', captured_minor: 1 }),
    ...[{}, { captured_minor: 1 }].map((change) => tried(null, { ...captured, ...change }, { of: 'authorization_captured' })),
    tried('authorization_refunded', { ...captured, refunded_minor: 1001 }),
    tried('authorization_refunded', { ...captured, refunded_minor: -1 }),
    ...[1000, 0].map((refunded) => tried(null, { ...captured, refunded_minor: refunded }, { of: 'authorization_refunded' })),
    ...['424', '42424', '4a42', '4242424242424242'].map((digits) => tried('authorization_last_four', { last_four: digits })),
    tried(null, { last_four: '0042' }, { of: 'authorization_last_four' }),
    ...Object.keys(known).map((name) => tried('authorization_live', { ...known, state: 'LIVE', [name]: null })),
    ...ends.map((state) => tried('authorization_ended', { ...captured, captured_minor: state === 'CAPTURED' ? 1000 : 0, state, ended_at: null })),
    tried('authorization_ended', { ...known, state: 'LIVE', ended_at: deadline }),
    tried('authorization_number', { number: 1 }),
    tried('card_authorization_tenant_id_hold_id_fkey', { hold_id: stranger }),
    { refusedBy: 'card_authorization_id', statements: [again('card_authorization', live, { tenant_id: stranger, reference: 'pay_of_probe' })] },
    { refusedBy: 'card_authorization_reference', statements: [again('card_authorization', live, { id: stranger, number: 91 })] },
    tried('begins_as_planned', { ...known, state: 'LIVE' }, { as: 'service' }),
    tried('begins_as_planned', { reference: 'pay_of_probe' }, { as: 'service' }),
    tried(null, {}, { as: 'service', of: 'begins_as_planned' }),
  ];
}

function operationProbes({ tenant, hold, live }: HoldGround): Probe[] {
  const [id, stranger] = [randomUUID(), randomUUID()];
  const planned: Row = { tenant_id: tenant, id, hold_id: hold, authorization_id: live, kind: 'CAPTURE', provider_key: 'probe:1', amount_minor: 1000, planned_at: deadline };
  const tried = tryingOf('payment_operation', planned);
  const two = (refusedBy: string | null, [one, other]: readonly [Row, Row], of?: string): Probe => ({
    refusedBy,
    statements: [insert('payment_operation', { ...planned, ...one }), insert('payment_operation', { ...planned, id: stranger, provider_key: 'probe:2', ...other })],
    ...(of !== undefined && { of }),
  });
  const done: Row = { state: 'SUCCEEDED', finished_at: deadline };
  const failed: Row = { state: 'FAILED', finished_at: deadline };
  return [
    tried('operation_kind', { kind: 'GIFT' }),
    ...['AUTHORIZE', 'CAPTURE', 'VOID', 'REFUND'].flatMap((kind) => [tried(kind === 'AUTHORIZE' ? 'payment_operation_one_of_a_kind' : null, { kind }, { of: 'operation_kind' }), tried(null, { kind, ...failed }, { of: 'operation_kind' })]),
    tried('operation_state', { state: 'PERHAPS' }),
    ...[{}, { state: 'UNKNOWN' }, done, failed].map((change) => tried(null, change, { of: 'operation_state' })),
    tried('operation_amount', { amount_minor: 0 }),
    tried(null, { amount_minor: 1 }, { of: 'operation_amount' }),
    tried('operation_attempts', { attempts: -1 }),
    tried(null, { attempts: 0 }, { of: 'operation_attempts' }),
    ...['', 'x'.repeat(201)].map((key) => tried('operation_key', { provider_key: key })),
    ...['x', 'x'.repeat(200)].map((key) => tried(null, { provider_key: key }, { of: 'operation_key' })),
    ...['SUCCEEDED', 'FAILED'].map((state) => tried('operation_finished', { state })),
    ...['PLANNED', 'UNKNOWN'].map((state) => tried('operation_finished', { state, finished_at: deadline })),
    tried('operation_due', { ...done, due_at: deadline }),
    tried('operation_failure', { failure: 'x'.repeat(201) }),
    tried(null, { failure: 'x'.repeat(200) }, { of: 'operation_failure' }),
    tried('payment_operation_tenant_id_hold_id_fkey', { hold_id: stranger }),
    tried('payment_operation_tenant_id_authorization_id_fkey', { authorization_id: stranger }),
    two('payment_operation_pkey', [failed, { id }]),
    two('payment_operation_key', [failed, { provider_key: 'probe:1' }]),
    // Of taking and freeing one happens, and each once; what failed for good is in nobody's way.
    ...[['CAPTURE', 'VOID'], ['VOID', 'CAPTURE']].map(([one, other]) => two('payment_operation_one_end', [{ kind: one }, { kind: other }])),
    two('payment_operation_one_end', [{ ...done }, { kind: 'VOID' }]),
    two('payment_operation_one_end', [{ state: 'UNKNOWN' }, { kind: 'VOID' }]),
    two(null, [failed, { kind: 'VOID' }], 'payment_operation_one_end'),
    two('payment_operation_one_of_a_kind', [{ kind: 'REFUND' }, { kind: 'REFUND' }]),
    two(null, [{ kind: 'REFUND', ...failed }, { kind: 'REFUND' }], 'payment_operation_one_of_a_kind'),
  ];
}

function notificationProbes({ tenant }: HoldGround): Probe[] {
  const told = insert('payment_notification', { tenant_id: tenant, id: 'evt_of_probe', reference: 'pay', type: 'x', told_at: deadline, received_at: deadline });
  return [{ refusedBy: 'payment_notification_pkey', statements: [told, told] }];
}

function disputeProbes({ tenant, charged: { id: hold, authorization } }: HoldGround): Probe[] {
  const [id, stranger] = [randomUUID(), randomUUID()];
  const good: Row = { tenant_id: tenant, id, hold_id: hold, authorization_id: authorization, provider: 'stripe', reference: 'dp_of_probe', state: 'INQUIRY', amount_minor: 1, reason: 'fraudulent', opened_at: deadline, told_at: deadline };
  const tried = tryingOf('card_dispute', good);
  const two = (refusedBy: string, change: Row): Probe => ({ refusedBy, statements: [insert('card_dispute', good), insert('card_dispute', { ...good, id: stranger, state: 'WON', ...change })] });
  return [
    tried('dispute_state', { state: 'SHOUTING' }),
    ...['INQUIRY', 'INQUIRY_CLOSED', 'NEEDS_ANSWER', 'UNDER_REVIEW', 'WON', 'LOST'].map((state) => tried(null, { state }, { of: 'dispute_state' })),
    tried('dispute_amount', { amount_minor: 0 }),
    ...['', 'x'.repeat(201)].map((reason) => tried('dispute_reason', { reason })),
    ...['x', 'x'.repeat(200)].map((reason) => tried(null, { reason }, { of: 'dispute_reason' })),
    tried('dispute_told_after_it_opened', { told_at: '2026-03-15T22:59:59.999Z' }),
    tried(null, { told_at: '2026-03-15T23:00:00Z' }, { of: 'dispute_told_after_it_opened' }),
    tried('card_dispute_tenant_id_hold_id_fkey', { hold_id: stranger }),
    tried('card_dispute_tenant_id_authorization_id_fkey', { authorization_id: stranger }),
    two('card_dispute_told_once', { state: 'INQUIRY' }),
    two('card_dispute_pkey', { id }),
    { refusedBy: 'card_dispute_id', statements: [insert('card_dispute', good), again('card_dispute', id, { tenant_id: stranger })] },
  ];
}

function receiptProbes({ tenant, charged: { id: hold, authorization } }: HoldGround): Probe[] {
  const [id, stranger] = [randomUUID(), randomUUID()];
  const good: Row = { tenant_id: tenant, id, number: 'R26-90001', kind: 'REFUND', hold_id: hold, authorization_id: authorization, amount_minor: 1, currency: 'NOK', issued_on: '2026-03-16', issued_at: deadline };
  const tried = tryingOf('card_receipt', good);
  return [
    ...['R26-1', 'K26-00001', 'R26-000001', 'R2-00001'].map((number) => tried('receipt_number', { number })),
    tried(null, {}, { of: 'receipt_kind' }),
    tried('receipt_kind', { kind: 'GIFT' }),
    tried('receipt_amount', { amount_minor: 0 }),
    tried('receipt_currency', { currency: 'kr' }),
    tried('receipt_once', { kind: 'CHARGE' }),
    { refusedBy: 'receipt_number_once', statements: [[`insert into accounts.card_receipt select (jsonb_populate_record(t, jsonb_build_object('id', $2::text, 'kind', 'REFUND'))).* from accounts.card_receipt t where hold_id = $1`, [hold, stranger]]] },
    tried('card_receipt_tenant_id_hold_id_fkey', { hold_id: stranger }),
    tried('card_receipt_tenant_id_authorization_id_fkey', { authorization_id: stranger }),
    tried('card_receipt_tenant_id_fkey', { tenant_id: stranger }),
    { refusedBy: 'card_receipt_pkey', statements: [insert('card_receipt', good), again('card_receipt', id, { number: 'R26-90002', kind: 'CHARGE' })] },
    { refusedBy: 'card_receipt_id', statements: [insert('card_receipt', good), again('card_receipt', id, { tenant_id: stranger })] },
  ];
}
