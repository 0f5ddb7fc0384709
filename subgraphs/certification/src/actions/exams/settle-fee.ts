import { type EntityManager, In } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { ExamFee, ExamOutcome } from '../../db/exams/exam.entity.js';
import { ExamVoucher, ExamVoucherStatus } from '../../db/exams/exam-voucher.entity.js';
import { readExamPayer } from '../../db/read-exam-payer.js';
import { examFee } from '../../domain/exam/exam-fee.js';
import { aaspTermsFor } from '../terms/aasp-terms-for.js';
import type { ExamEntry } from './exam-entry.js';

export interface SettledFee {
  fee: `${ExamFee}`;
  /** The voucher that pays, as it is now. */
  voucher: ExamVoucher | null;
}

/** Decides how an exam is paid, and uses its voucher; a correction keeps what the corrected entry paid, and one that voids it gives the voucher back. */
export async function settleFee(context: ActionContext, manager: EntityManager, entry: ExamEntry & { id: string }): Promise<SettledFee> {
  const { corrected, outcome } = entry;
  if (outcome === ExamOutcome.VOID) {
    await giveBack(manager, entry);
    return { fee: ExamFee.WAIVED, voucher: null };
  }
  if (corrected === null || corrected.outcome === ExamOutcome.VOID) return payAnew(context, manager, entry);
  if (corrected.voucherId === null) return { fee: corrected.fee, voucher: null };
  return { fee: corrected.fee, voucher: await useVoucher(manager, { tenantId: entry.tenantId, voucherId: corrected.voucherId, examId: entry.id }) };
}

async function payAnew(context: ActionContext, manager: EntityManager, { tenantId, technicianId, takenOn, id }: ExamEntry & { id: string }): Promise<SettledFee> {
  const open = await manager.find(ExamVoucher, { where: { tenantId, status: In([ExamVoucherStatus.ISSUED, ExamVoucherStatus.RESERVED]) }, order: { issuedOn: 'ASC', accountId: 'ASC', number: 'ASC' } });
  const usable = open.filter((voucher) => voucher.reservedFor === null || voucher.reservedFor === technicianId);
  const terms = await aaspTermsFor(context, manager, { tenantId, on: takenOn });
  const fee = examFee({ ...(await readExamPayer(manager, tenantId)), vouchersLeft: usable.length }, terms);
  if (fee !== 'VOUCHER') return { fee, voucher: null };
  const paying = usable.find((voucher) => voucher.reservedFor === technicianId) ?? usable[0]!;
  return { fee, voucher: await useVoucher(manager, { tenantId, voucherId: paying.id, examId: id }) };
}

async function useVoucher(manager: EntityManager, { tenantId, voucherId, examId }: { tenantId: string; voucherId: string; examId: string }): Promise<ExamVoucher> {
  await manager.query(`update exam_voucher set status = 'USED', reserved_for = null, exam_id = $3, version = version + 1 where tenant_id = $1 and id = $2`, [tenantId, voucherId, examId]);
  return manager.findOneByOrFail(ExamVoucher, { tenantId, id: voucherId });
}

async function giveBack(manager: EntityManager, { tenantId, corrected }: ExamEntry): Promise<void> {
  if (corrected?.voucherId == null) return;
  await manager.query(`update exam_voucher set status = 'ISSUED', exam_id = null, version = version + 1 where tenant_id = $1 and id = $2 and status = 'USED'`, [tenantId, corrected.voucherId]);
}
