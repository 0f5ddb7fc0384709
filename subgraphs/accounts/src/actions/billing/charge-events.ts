import type { EntityManager } from 'typeorm';

import { enter } from '@platform/kit/audit-trail/perform.js';
import type { Event } from '@platform/kit/bus/event.js';

import { readPrice } from '../../db/prices/read-prices.js';
import { examCharge, type ExamFee } from '../../domain/billing/exam-charge.js';
import { derivedId } from '../derived-id.js';
import { consumerDoer } from '../service-doer.js';
import { addCharge } from './add-charge.js';

export interface ExamTaken {
  examId: string;
  organizationId: string;
  takenOn: string;
  fee: ExamFee;
  correctsId: string | null;
  accountId: string | null;
}

/** Charges an exam beyond the vouchers at the price of the organisation's country, or without one until it is listed; shows those that cost nothing. */
export async function chargeExam({ payload, causation }: Event<ExamTaken>, manager: EntityManager): Promise<void> {
  const { examId, organizationId: tenantId, takenOn, fee } = payload;
  const due = examCharge(fee);
  // A corrected result is the same exam.
  if (due === null || payload.correctsId !== null) return;
  const doer = consumerDoer(manager, causation);
  await enter(manager, doer, {
    deed: { action: 'chargeExam', tenant: tenantId, subject: { type: 'Exam', id: examId } },
    work: async (_, entry) => {
      const account = await accountFor(manager, tenantId, 'SELF_SERVICING_ACCOUNT');
      const price = due === 'CHARGED' ? await readPrice(readerOf(manager), { country: await countryOf(manager, tenantId), item: 'EXAM', program: 'SSA', on: takenOn }) : null;
      const paidBy = due === 'CHARGED' ? null : due;
      await addCharge(manager, doer, { tenantId, id: derivedId('exam', examId), accountId: payload.accountId ?? account, kind: 'EXAM', subject: { type: 'Exam', id: examId }, paidBy, price, occurredOn: takenOn });
      entry.changes({ amountMinor: { to: price && String(price.amountMinor) }, currency: { to: price?.currency ?? null } });
      return {};
    },
  });
}

/** A charge that is null has no price yet: a person states one. */
interface ReturnCharge {
  returnId: string;
  organizationId: string;
  chargeMinor: string | null;
  currency: string | null;
  vatIncluded: boolean | null;
}

export interface ReturnOverdue extends ReturnCharge {
  dueOn: string;
}

/** Charges a defective part that was not sent back in time, once. */
export function chargeLateReturn({ payload, causation }: Event<ReturnOverdue>, manager: EntityManager): Promise<void> {
  return chargeReturn(payload, { occurredOn: payload.dueOn, causation, manager });
}

/** Charges what keeping a part costs whose return ended without it, where that is told: it went to stock, or something else came back. */
export async function chargeEndedReturn({ payload, causation, occurredAt }: Event<ReturnCharge>, manager: EntityManager): Promise<void> {
  if (payload.chargeMinor !== null) await chargeReturn(payload, { occurredOn: occurredAt.slice(0, 10), causation, manager });
}

async function chargeReturn({ returnId, organizationId: tenantId, chargeMinor, currency, vatIncluded }: ReturnCharge, { occurredOn, causation, manager }: { occurredOn: string; causation: string; manager: EntityManager }): Promise<void> {
  const price = chargeMinor === null || currency === null || vatIncluded === null ? null : { amountMinor: BigInt(chargeMinor), currency, vatIncluded };
  if (price?.amountMinor === 0n) return;
  const doer = consumerDoer(manager, causation);
  await enter(manager, doer, {
    deed: { action: 'chargeLateReturn', tenant: tenantId, subject: { type: 'ReturnOrder', id: returnId } },
    work: async (_, entry) => {
      const accountId = await accountFor(manager, tenantId, null);
      await addCharge(manager, doer, { tenantId, id: derivedId('return', returnId), accountId, kind: 'LATE_RETURN', subject: { type: 'ReturnOrder', id: returnId }, paidBy: null, price, occurredOn });
      entry.changes({ amountMinor: { to: chargeMinor }, currency: { to: currency } });
      return {};
    },
  });
}

/** The account that is billed: of the type asked for where there is one, else the oldest that is not closed. */
export async function accountFor(manager: EntityManager, tenantId: string, type: string | null): Promise<string | null> {
  const [account] = await manager.query<{ id: string }[]>(`select id from service_account where tenant_id = $1 order by (type is not distinct from $2) desc, (status = 'CLOSED'), created_on, id limit 1`, [tenantId, type]);
  return account?.id ?? null;
}

export async function countryOf(manager: EntityManager, tenantId: string): Promise<string> {
  const [organization] = await manager.query<{ region: string | null }[]>('select region from known_organization where tenant_id = $1', [tenantId]);
  return (organization?.region ?? '').slice(0, 2);
}

export function readerOf(manager: EntityManager): { query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]> } {
  return { query: (text, values = []) => manager.query(text, [...values]) };
}
