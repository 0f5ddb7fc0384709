import type { ReadSession } from '@platform/kit/database/session.js';

import type { ExamImportRow } from './exams/exam-import-row.entity.js';

const statement = `
  select import_id as "parentId", line, reference, outcome, problem, detail
  from certification.exam_import_row where import_id = any($1::uuid[]) order by import_id, line`;

/** The report of each of the imports, row by row; an import has at most 500 rows. */
export function readImportRows(reads: Pick<ReadSession, 'query'>, importIds: readonly string[]): Promise<(ExamImportRow & { parentId: string })[]> {
  return reads.query<ExamImportRow & { parentId: string }>(statement, [importIds]);
}
