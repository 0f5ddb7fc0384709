import type { EntityManager } from 'typeorm';

import { perform } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { Exam } from '../../../db/exams/exam.entity.js';
import { type ExamImportRow, ExamImportRowOutcome } from '../../../db/exams/exam-import-row.entity.js';
import type { TestCentre } from '../../../db/exams/test-centre.entity.js';
import { Technician } from '../../../db/technician.entity.js';
import { type ResultColumn, type ResultRow, resultRow } from '../../../domain/exam/result-row.js';
import { type EnteredExam, enterExam } from '../enter-exam.js';
import { refusingTakenReferences } from '../record-exam-result.js';

export interface RowToImport {
  centre: TestCentre;
  importId: string;
  cells: Partial<Record<ResultColumn, string>>;
}

export type ReportedRow = Pick<ExamImportRow, 'reference' | 'outcome' | 'problem' | 'detail'>;

/** Enters one row of a result file, or says why not. */
export async function importRow(context: ActionContext, { centre, importId, cells }: RowToImport): Promise<ReportedRow> {
  const reference = (cells.result_id ?? '').trim().slice(0, 64);
  const rejected = (problem: string, column: ResultColumn): ReportedRow => ({ reference, outcome: ExamImportRowOutcome.REJECTED, problem, detail: `${column}: ${(cells[column] ?? '').trim().slice(0, 64)}` });
  const row = resultRow(cells);
  if ('problem' in row) return rejected(row.problem, row.column);
  const found = await look(context, (manager) => peopleOf(manager, { row, centre }));
  const [technician, another] = found.technicians;
  if (technician === undefined) return rejected('TECHNICIAN_UNKNOWN', 'technician_id');
  if (another !== undefined) return rejected('TECHNICIAN_AMBIGUOUS', 'organization_id');
  if (row.corrects !== null && found.corrected === null) return rejected('CORRECTED_RESULT_UNKNOWN', 'corrects');
  const { tenantId, id: technicianId } = technician;
  const result = { ...row, tenantId, technicianId, testCentre: centre, corrected: found.corrected, importId };
  const deed = { action: 'importExamResults', tenant: tenantId, subject: { type: 'Technician', id: technicianId }, reason: row.reason };
  const entered = await refusingTakenReferences(() => perform<EnteredExam>(context, deed, (manager, entry) => enterExam(context, { manager, entry }, result)));
  if ('refused' in entered) return rejected(entered.refused, columnsOfRefusals[entered.refused]);
  return { reference, outcome: ExamImportRowOutcome[entered.entered], problem: null, detail: null };
}

const columnsOfRefusals = {
  PASSED_IN_THE_FUTURE: 'taken_on',
  TEST_CENTRE_NOT_AUTHORISED: 'taken_on',
  EXAM_CORRECTED_ALREADY: 'corrects',
  EXAM_OF_ANOTHER_TECHNICIAN: 'technician_id',
  REASON_MISSING: 'reason',
  REFERENCE_TAKEN: 'result_id',
} as const;

/** Whom a row is about, as far as the importing person may see them: a technician id is used once per organisation, so two may have it. */
async function peopleOf(manager: EntityManager, { row, centre }: { row: ResultRow; centre: TestCentre }): Promise<{ technicians: Technician[]; corrected: Exam | null }> {
  const where = { technicianId: row.techId, ...(row.organizationId === null ? {} : { tenantId: row.organizationId }) };
  const technicians = await manager.find(Technician, { where, take: 2 });
  const corrected = row.corrects === null ? null : await manager.findOneBy(Exam, { testCentreId: centre.id, reference: row.corrects });
  return { technicians, corrected };
}
