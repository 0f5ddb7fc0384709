import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';

import { ExamImport } from '../../../db/exams/exam-import.entity.js';
import { ExamImportRow, ExamImportRowOutcome } from '../../../db/exams/exam-import-row.entity.js';
import type { ImportRun } from './begin-import.js';
import { importRow } from './import-row.js';
import { readResultFile } from './read-result-file.js';

/** So many lines of the report are held at once. */
const rowsPerReport = 100;
const reportAtLeastEveryMs = 5_000;

/**
 * Enters the rows of a file, each in its own transaction and with its own line in the report; a row that is known already
 * changes nothing, so that a file may come again. Left where it is when the signal says stop: what was entered stays.
 */
export async function importExamResults(context: ActionContext, run: ImportRun, signal?: AbortSignal): Promise<void> {
  const report = new Report(context, run);
  for await (const { line, cells } of readResultFile(run.path)) {
    if (signal?.aborted) break;
    await report.add(line, await importRow(context, { centre: run.centre, importId: run.importId, cells }));
  }
  await report.write(signal?.aborted ? null : context.now());
}

/** The report of one import, written a part at a time with the counts it leads to. */
class Report {
  private readonly counts = { rowsRecorded: 0, rowsUnchanged: 0, rowsRejected: 0 };
  private rows: ExamImportRow[] = [];
  private writtenAtMs = performance.now();

  constructor(
    private readonly context: ActionContext,
    private readonly run: ImportRun,
  ) {}

  async add(line: number, row: Pick<ExamImportRow, 'reference' | 'outcome' | 'problem' | 'detail'>): Promise<void> {
    const { tenantId, importId } = this.run;
    this.rows.push({ tenantId, importId, line, ...row });
    this.counts[countOf[row.outcome]] += 1;
    if (this.rows.length >= rowsPerReport || performance.now() - this.writtenAtMs > reportAtLeastEveryMs) await this.write(null);
  }

  async write(finishedAt: Date | null): Promise<void> {
    const { tenantId, importId: id } = this.run;
    const rows = this.rows;
    this.rows = [];
    this.writtenAtMs = performance.now();
    await unrecorded(this.context.dataSource, actorOf(this.context, tenantId), async (manager) => {
      if (rows.length > 0) await manager.insert(ExamImportRow, rows);
      await manager.update(ExamImport, { tenantId, id }, { ...this.counts, progressedAt: this.context.now(), finishedAt });
    });
  }
}

const countOf = { [ExamImportRowOutcome.RECORDED]: 'rowsRecorded', [ExamImportRowOutcome.UNCHANGED]: 'rowsUnchanged', [ExamImportRowOutcome.REJECTED]: 'rowsRejected' } as const;
