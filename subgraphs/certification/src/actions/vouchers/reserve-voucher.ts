import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { ExamVoucher, ExamVoucherStatus } from '../../db/exams/exam-voucher.entity.js';
import { Technician } from '../../db/technician.entity.js';
import type { Writing } from '../writing.js';

export interface VoucherToReserve {
  voucherId: string;
  /** For whom it is kept; null lets it go again. */
  technicianId: string | null;
}

export type Reservation = { voucherId: string } | { refused: 'VOUCHER_UNKNOWN' | 'TECHNICIAN_UNKNOWN' | 'VOUCHER_NOT_OPEN' };

/** Keeps a voucher for the next exam of one technician, or lets it go; one that has paid or expired cannot be kept. */
export async function reserveExamVoucher(context: ActionContext, input: VoucherToReserve): Promise<Reservation> {
  const voucher = await look(context, (manager) => manager.findOneBy(ExamVoucher, { id: input.voucherId }));
  const deed = { action: 'reserveExamVoucher', tenant: voucher?.tenantId ?? null, subject: { type: 'ExamVoucher', id: input.voucherId } };
  if (voucher === null) return refuse(context, deed, { refused: 'VOUCHER_UNKNOWN' });
  return perform<Reservation>(context, deed, (manager, entry) => reserve({ manager, entry }, { ...input, tenantId: voucher.tenantId }));
}

async function reserve({ manager, entry }: Writing, { tenantId, voucherId: id, technicianId }: VoucherToReserve & { tenantId: string }): Promise<Reservation> {
  if (technicianId !== null && !(await manager.existsBy(Technician, { tenantId, id: technicianId }))) return { refused: 'TECHNICIAN_UNKNOWN' };
  const status = technicianId === null ? ExamVoucherStatus.ISSUED : ExamVoucherStatus.RESERVED;
  const [, changed] = await manager.query<[unknown[], number]>(
    `update exam_voucher set status = $3, reserved_for = $4, version = version + 1 where tenant_id = $1 and id = $2 and status in ('ISSUED', 'RESERVED')`,
    [tenantId, id, status, technicianId],
  );
  if (changed > 0) entry.changes({ reservedFor: { to: technicianId } });
  return changed === 0 ? { refused: 'VOUCHER_NOT_OPEN' } : { voucherId: id };
}
