import type { ReadSession } from '@platform/kit/database/session.js';

import type { ExamImportRow, ExamImportRowOutcome } from './exams/exam-import-row.entity.js';

export interface ImportRowsWanted {
  importIds: readonly string[];
  /** Null asks for those of any. */
  outcome: ExamImportRowOutcome | null;
  afterLine: number;
  first: number;
}

const statement = `
  select r.import_id as "parentId", r.line, r.reference, r.outcome, r.problem, r.detail
  from certification.exam_import i
  cross join lateral (
    select * from certification.exam_import_row r
    where r.tenant_id = i.tenant_id and r.import_id = i.id and r.line > $2 and ($3::text is null or r.outcome = $3)
    order by r.line limit $4) r
  where i.id = any($1::uuid[]) order by r.import_id, r.line`;

/** A part of the report of each of the imports, in the order of the file. */
export function readImportRows(reads: Pick<ReadSession, 'query'>, { importIds, outcome, afterLine, first }: ImportRowsWanted): Promise<(ExamImportRow & { parentId: string })[]> {
  return reads.query<ExamImportRow & { parentId: string }>(statement, [importIds, afterLine, outcome, first]);
}
