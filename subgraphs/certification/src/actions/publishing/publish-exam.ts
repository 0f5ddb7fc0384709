import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { Exam } from '../../db/exams/exam.entity.js';
import type { ExamVoucher } from '../../db/exams/exam-voucher.entity.js';

/** Tells the other subgraphs that an exam was taken, or corrected, and how it is paid. */
export async function publishExam(context: ActionContext, manager: EntityManager, { exam, voucher }: { exam: Exam; voucher: ExamVoucher | null }): Promise<void> {
  const { id: examId, tenantId: organizationId, technicianId, examCode, takenOn, outcome, fee, correctsId } = exam;
  const about = { version: 1, tenant: organizationId, occurredAt: context.now().toISOString(), causation: context.requestId };
  await context.bus.publish(manager, {
    ...about,
    id: context.newId(),
    type: 'exam.taken',
    aggregate: { type: 'Exam', id: examId, sequence: 1 },
    payload: { examId, organizationId, technicianId, examCode, takenOn, outcome, fee, correctsId, accountId: voucher?.accountId ?? null, voucherId: exam.voucherId },
  });
  if (voucher === null || correctsId !== null) return;
  await context.bus.publish(manager, {
    ...about,
    id: context.newId(),
    type: 'voucher.used',
    aggregate: { type: 'ExamVoucher', id: voucher.id, sequence: voucher.version },
    payload: { voucherId: voucher.id, organizationId, accountId: voucher.accountId, number: voucher.number, examId, usedOn: takenOn },
  });
}
