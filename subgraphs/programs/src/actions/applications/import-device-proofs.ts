import { createReadStream } from 'node:fs';

import { parse } from 'csv-parse';
import type { EntityManager } from 'typeorm';

import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { look } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';

import { Application } from '../../db/applications/application.entity.js';
import { type ApplicationStatus, ApplicationProgramCode } from '../../db/applications/application-enums.js';
import { isOpen } from '../../domain/applications/application-moves.js';
import { documentName, proofColumns, type ProofProblem, type ProofRow, readProofRow } from '../../domain/applications/read-proof-row.js';
import type { FileWorld } from '@platform/kit/files/kept/file-world.js';
import { lastDateBegun } from '@platform/kit/pure/today-in-region.js';

export interface ProofsSent {
  viewer: Viewer;
  requestId: string;
  applicationId: string;
  /** Where the list has arrived. */
  path: string;
}

export type RowProblem = ProofProblem | 'REPEATED' | 'DOCUMENT_UNKNOWN';

export interface ProofReport {
  rows: number;
  taken: number;
  /** Known already, by the same document. */
  unchanged: number;
  rejected: number;
  /** The first of the rejected rows, by their lines. */
  problems: { line: number; serialNumber: string; problem: RowProblem }[];
}

export type ImportOfProofs = { report: ProofReport } | { refused: 'APPLICATION_UNKNOWN' | 'OTHER_PROGRAM' | 'COLUMNS_MISSING' } | { refused: 'APPLICATION_DECIDED'; status: ApplicationStatus };

const batchRows = 500;
const problemsTold = 200;

/** Takes a list of devices into an application for a Self-Servicing Account, each matched to the document that proves its purchase. Taken again, it changes nothing. */
export async function importDeviceProofs(world: Pick<FileWorld, 'dataSource' | 'now' | 'newId'>, { viewer, requestId, applicationId, path }: ProofsSent): Promise<ImportOfProofs> {
  const doer = { ...world, viewer, requestId };
  const known = await look(doer, (manager) => manager.findOneBy(Application, { id: applicationId }));
  const deed = { action: 'importDeviceProofs', tenant: known?.tenantId ?? null, subject: { type: 'Application', id: applicationId } };
  if (known === null) return refuse(doer, deed, { refused: 'APPLICATION_UNKNOWN' });
  if (known.program !== ApplicationProgramCode.SSA) return refuse(doer, deed, { refused: 'OTHER_PROGRAM' });
  const { tenantId } = known;
  return perform<ImportOfProofs>(doer, deed, async (manager, entry) => {
    const application = await manager.findOneOrFail(Application, { where: { tenantId, id: applicationId }, lock: { mode: 'pessimistic_write' } });
    if (!isOpen(application.status)) return { refused: 'APPLICATION_DECIDED', status: application.status };
    const report = await takeRows(manager, application, { path, now: world.now() });
    if (report === null) return { refused: 'COLUMNS_MISSING' };
    entry.changes({ rows: { to: report.rows }, taken: { to: report.taken }, rejected: { to: report.rejected } });
    return { report };
  });
}

async function takeRows(manager: EntityManager, { tenantId, id, region }: Application, { path, now }: { path: string; now: Date }): Promise<ProofReport | null> {
  const lastDate = lastDateBegun(region, now);
  const documents = await documentsOf(manager, { tenantId, id });
  const report: ProofReport = { rows: 0, taken: 0, unchanged: 0, rejected: 0, problems: [] };
  const seen = new Set<string>();
  let batch: (ProofRow & { evidenceId: string })[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const taken = await write(manager, { tenantId, id, batch });
    report.taken += taken;
    report.unchanged += batch.length - taken;
    batch = [];
  };
  const lines = createReadStream(path).pipe(parse({ bom: true, columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()), delimiter: [',', ';', '\t'], relax_column_count: true, skip_empty_lines: true, trim: true }));
  for await (const line of lines as AsyncIterable<Record<string, string>>) {
    if (report.rows === 0 && proofColumns.some((column) => !(column in line))) return null;
    report.rows += 1;
    const row = readProofRow(line, lastDate);
    const problem = 'problem' in row ? row.problem : seen.has(row.serialNumber) ? 'REPEATED' : documents.has(documentName(row.document)) ? null : 'DOCUMENT_UNKNOWN';
    if (problem !== null || 'problem' in row) {
      report.rejected += 1;
      if (report.problems.length < problemsTold) report.problems.push({ line: report.rows + 1, serialNumber: (line['serial_number'] ?? '').slice(0, 40), problem: problem ?? 'SERIAL_INVALID' });
      continue;
    }
    seen.add(row.serialNumber);
    batch.push({ ...row, evidenceId: documents.get(documentName(row.document))! });
    if (batch.length >= batchRows) await flush();
  }
  await flush();
  return report;
}

/** Documents attached to the application, by their names; the latest of a name counts. */
async function documentsOf(manager: EntityManager, { tenantId, id }: { tenantId: string; id: string }): Promise<Map<string, string>> {
  const rows = await manager.query<{ id: string; fileName: string }[]>(
    `select v.id, f.file_name as "fileName" from evidence v join evidence_file f on f.tenant_id = v.tenant_id and f.id = v.file_id
     where v.tenant_id = $1 and v.application_id = $2 and v.detached_at is null and f.file_name is not null order by v.attached_at`,
    [tenantId, id],
  );
  return new Map(rows.map(({ id: evidenceId, fileName }) => [documentName(fileName), evidenceId]));
}

async function write(manager: EntityManager, { tenantId, id, batch }: { tenantId: string; id: string; batch: readonly (ProofRow & { evidenceId: string })[] }): Promise<number> {
  const column = (name: keyof ProofRow | 'evidenceId'): string[] => batch.map((row) => row[name]);
  const written = await manager.query<unknown[]>(
    `insert into device_proof (tenant_id, application_id, serial_number, product, purchased_on, document, evidence_id)
     select $1, $2, s, p, d::date, n, e from unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[]) as given (s, p, d, n, e)
     on conflict (tenant_id, application_id, serial_number) do update
       set product = excluded.product, purchased_on = excluded.purchased_on, document = excluded.document, evidence_id = excluded.evidence_id
       where (device_proof.product, device_proof.purchased_on, device_proof.evidence_id) is distinct from (excluded.product, excluded.purchased_on, excluded.evidence_id)
     returning serial_number`,
    [tenantId, id, column('serialNumber'), column('product'), column('purchasedOn'), column('document'), column('evidenceId')],
  );
  return written.length;
}
