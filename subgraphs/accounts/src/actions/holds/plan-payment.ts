import { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import type { CardHold } from '../../db/holds/card-hold.entity.js';
import { PaymentOperation } from '../../db/holds/payment-operation.entity.js';
import type { OperationKind } from '../../domain/payment/operation-outcome.js';
import { type HoldWork, providerName } from './hold-work.js';

/** The authorisations of a hold by their numbers. */
export function authorizationsOf({ manager }: Pick<HoldWork, 'manager'>, { tenantId, id }: Pick<CardHold, 'tenantId' | 'id'>): Promise<CardAuthorization[]> {
  return manager.find(CardAuthorization, { where: { tenantId, holdId: id }, order: { number: 'ASC' } });
}

/** The latest live one: what is taken is taken of it. */
export function liveAuthorization(authorizations: readonly CardAuthorization[]): CardAuthorization | null {
  return authorizations.findLast(({ state }) => state === 'LIVE') ?? null;
}

/** Plans the next authorisation of a hold: with the card it has where there is one, else with one that the cardholder enters. */
export async function planAuthorization(work: HoldWork, hold: CardHold, { withCardOf }: { withCardOf: CardAuthorization | null }): Promise<void> {
  const { manager, now, newId } = work;
  const { tenantId, id: holdId, amountMinor } = hold;
  if (amountMinor === null) throw new Error('A hold without a price cannot be authorised.');
  const number = (await authorizationsOf(work, hold)).length + 1;
  const id = newId();
  const card = { customerReference: withCardOf?.customerReference ?? null, cardReference: withCardOf?.cardReference ?? null };
  await manager.insert(CardAuthorization, { tenantId, id, holdId, number, provider: providerName, amountMinor, ...card, createdAt: now });
  await planOperation(work, { tenantId, holdId, authorizationId: id, kind: 'AUTHORIZE', amountMinor, providerKey: `hold:${holdId}:auth:${number}` });
}

/** Plans to free authorisations, those that may still be granted too; answers how many. */
export async function planVoids(work: HoldWork, authorizations: readonly CardAuthorization[]): Promise<number> {
  const open = authorizations.filter(({ state }) => state === 'LIVE' || state === 'ACTION_REQUIRED');
  for (const authorization of open) await planEnd(work, authorization, { kind: 'VOID', amountMinor: authorization.amountMinor });
  return open.length;
}

/** Plans how an authorisation ends; what is planned already is left alone. */
export async function planEnd(work: HoldWork, { tenantId, holdId, id, number }: CardAuthorization, { kind, amountMinor }: { kind: OperationKind; amountMinor: bigint }): Promise<void> {
  // What the provider refused for good stays refused under its key: who decides to give back anew asks under another.
  const refused = kind === 'REFUND' ? await work.manager.countBy(PaymentOperation, { tenantId, authorizationId: id, kind, state: 'FAILED' }) : 0;
  const key = `hold:${holdId}:auth:${number}:${kind.toLowerCase()}`;
  await planOperation(work, { tenantId, holdId, authorizationId: id, kind, amountMinor, providerKey: refused === 0 ? key : `${key}:${refused + 1}` });
}

async function planOperation({ manager, now, newId }: HoldWork, operation: Pick<PaymentOperation, 'tenantId' | 'holdId' | 'authorizationId' | 'kind' | 'amountMinor' | 'providerKey'>): Promise<void> {
  const { tenantId, providerKey } = operation;
  if (await manager.existsBy(PaymentOperation, { tenantId, providerKey })) return;
  await manager.insert(PaymentOperation, { ...operation, id: newId(), plannedAt: now, dueAt: now });
}
