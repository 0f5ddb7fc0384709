import type { EntityManager } from 'typeorm';

import { writeRejections } from '../../db/import/write-rejections.js';
import type { DeviceRow } from '../../domain/devices/device-row.js';
import { deviceColumns } from '../../domain/devices/import-columns.js';
import { inFile, readDeviceRow } from '../../domain/devices/read-device-row.js';
import { importKind, type RowCounts, type RowsToImport } from '../import/import-kind.js';
import type { Sender } from '../repairs/publish-repairs.js';
import { publishInstalledBase } from './publish-installed-base.js';
import { takeRows } from './take-rows.js';

/** A file of devices and their coverages. Rows may tell of one device again and again, as of a second coverage. */
export const deviceFile = importKind<DeviceRow>({
  table: 'device_import',
  subject: 'DeviceImport',
  ending: { action: 'finishDeviceImport' },
  called: 'a file of devices',
  columns: deviceColumns,
  unique: null,
  readRow: readDeviceRow,
  take: importDeviceRows,
  // Told at the end alone: half of a base must not be judged.
  ended: publishInstalledBase,
});

async function importDeviceRows(sender: Sender, manager: EntityManager, { tenantId, importId, rows }: RowsToImport<DeviceRow>): Promise<RowCounts> {
  const read = rows.flatMap((placed) => ('row' in placed ? [placed] : []));
  const taken = await takeRows(sender, manager, { tenantId, rows: read.map(({ row }) => row) });
  const unread = rows.flatMap((placed) => ('row' in placed ? [] : [placed]));
  const rejected = taken.flatMap((answer, index) => (answer.outcome === 'REJECTED' ? [{ line: read[index]!.line, problems: answer.problems.map((problem) => inFile(problem, read[index]!.row)) }] : []));
  const rejections = [...unread, ...rejected].flatMap(({ line, problems }) => problems.map((problem) => ({ ...problem, line, id: sender.newId() })));
  await writeRejections(manager, 'device_import', { tenantId, importId, rejections });
  const unchanged = taken.filter(({ outcome }) => outcome === 'UNCHANGED').length;
  return { imported: taken.length - rejected.length - unchanged, unchanged, rejected: unread.length + rejected.length };
}
