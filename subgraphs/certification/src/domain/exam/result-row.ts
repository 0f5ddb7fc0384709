import { isLocalDate, type LocalDate } from '@platform/kit/pure/local-date.js';

import { type CatalogueExam, examOfCode } from '../catalogue/exams.js';

export const resultColumns = ['result_id', 'technician_id', 'exam_code', 'taken_on', 'result'] as const;
export const optionalResultColumns = ['organization_id', 'corrects', 'reason'] as const;
export type ResultColumn = (typeof resultColumns)[number] | (typeof optionalResultColumns)[number];

export interface ResultRow {
  reference: string;
  techId: string;
  organizationId: string | null;
  exam: CatalogueExam;
  takenOn: LocalDate;
  outcome: 'PASS' | 'FAIL' | 'VOID';
  /** The centre's number of the result that this row corrects. */
  corrects: string | null;
  reason: string | null;
}

export interface ResultRowProblem {
  problem: 'VALUE_INVALID' | 'EXAM_UNKNOWN' | 'VOID_WITHOUT_CORRECTION' | 'REASON_MISSING';
  column: ResultColumn;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const forms: Readonly<Record<ResultColumn, (cell: string) => boolean>> = {
  result_id: (cell) => /^[!-~]{1,64}$/.test(cell),
  technician_id: (cell) => /^[A-Za-z0-9]{8,15}$/.test(cell),
  exam_code: (cell) => cell.length > 0 && cell.length <= 24,
  taken_on: isLocalDate,
  result: (cell) => ['PASS', 'FAIL', 'VOID'].includes(cell.toUpperCase()),
  organization_id: (cell) => cell === '' || uuid.test(cell),
  corrects: (cell) => cell === '' || /^[!-~]{1,64}$/.test(cell),
  reason: (cell) => cell.length <= 500,
};

/**
 * Reads one row of a test centre's result file, or names the first column that is wrong. A row that corrects an earlier
 * result gives its number and a reason; only such a row may say that a result is void.
 * @source AASP-30
 */
export function resultRow(cells: Readonly<Partial<Record<ResultColumn, string>>>): ResultRow | ResultRowProblem {
  const cell = (column: ResultColumn): string => (cells[column] ?? '').trim();
  const wrong = [...resultColumns, ...optionalResultColumns].find((column) => !forms[column](cell(column)));
  if (wrong !== undefined) return { problem: 'VALUE_INVALID', column: wrong };
  const exam = examOfCode(cell('exam_code'));
  if (exam === null) return { problem: 'EXAM_UNKNOWN', column: 'exam_code' };
  const outcome = cell('result').toUpperCase() as ResultRow['outcome'];
  const corrects = cell('corrects') || null;
  const reason = cell('reason') || null;
  if (outcome === 'VOID' && corrects === null) return { problem: 'VOID_WITHOUT_CORRECTION', column: 'result' };
  if (corrects !== null && reason === null) return { problem: 'REASON_MISSING', column: 'reason' };
  const organizationId = cell('organization_id').toLowerCase() || null;
  return { reference: cell('result_id'), techId: cell('technician_id'), organizationId, exam, takenOn: cell('taken_on') as LocalDate, outcome, corrects, reason };
}
