import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';

import { deviceFile } from '@platform/repairs/actions/devices/device-file.js';
import { importDevices } from '@platform/repairs/actions/devices/import-devices.js';
import { claimImport } from '@platform/repairs/actions/import/claim-import.js';
import { receiveUpload } from '@platform/repairs/actions/import/receive-upload.js';
import { runImport } from '@platform/repairs/actions/import/run-import.js';
import { entities, schema } from '@platform/repairs/db/database.js';
import { exampleDeviceLines } from '@platform/repairs/example/example-devices.js';
import { createReadStream } from 'node:fs';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';

import { openArranged } from './open-arranged.js';
import { writeResults } from './results.js';
import { say, seconds } from './say.js';

// `npm run bench:devices -- --rows 1000000`: imports as many devices with their coverages, and says how fast and in how much memory.
const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const rows = Number(values.rows);
const organizationId = randomUUID();
const now = (): Date => new Date();

const uploadDir = await mkdtemp(join(tmpdir(), 'bench-devices-'));
const { dataSource, bus, stop } = await openArranged({ schema, entities }, async (client) => {
  await client.query(`insert into repairs.known_organization (tenant_id, display_name, country, region, registered_at) values ($1, 'The bench', 'NO', 'NO', now())`, [organizationId]);
});
try {
  const file = join(uploadDir, 'devices.txt');
  await pipeline(Readable.from(exampleDeviceLines({ rows, until: now().toISOString().slice(0, 10), withBadRows: true })), createWriteStream(file));
  const viewer = { subject: 'bench', name: 'The bench', roles: ['PARTNER_ADMIN' as const], tenant: organizationId, scope: 'tenant' as const };
  const world = { dataSource, bus, log: pino({ level: 'silent' }), now, newId: () => newId(), uploadDir };
  const received = await receiveUpload({ ...world, uploadBytesMax: 1024 ** 3 }, { viewer, requestId: newId(), organizationId, fileName: 'devices.csv', bytes: createReadStream(file) });
  if ('refused' in received) throw new Error(`The upload was refused: ${received.refused}.`);
  await importDevices({ viewer, requestId: newId(), dataSource, bus, log: world.log, now, newId: () => newId() }, newId(), { uploadId: received.uploadId, organizationId: null });

  const before = process.memoryUsage().rss;
  let most = before;
  const watching = setInterval(() => { most = Math.max(most, process.memoryUsage().rss); }, 250);
  const started = performance.now();
  const run = (await claimImport(world, deviceFile))!;
  await runImport({ world, kind: deviceFile, run }, new AbortController().signal);
  const elapsed = performance.now() - started;
  clearInterval(watching);
  const [done] = await dataSource.transaction(async (manager) => {
    await manager.query(`select set_config('app.tenant', $1, true), set_config('app.scope', 'tenant', true)`, [organizationId]);
    return manager.query<[{ imported: number; rejected: number }]>('select rows_imported as imported, rows_rejected as rejected from repairs.device_import where id = $1', [run.id]);
  });
  const body = `${rows} rows in ${seconds(elapsed)} s = ${Math.round(rows / (elapsed / 1000))} a second: ${done.imported} imported, ${done.rejected} rejected; memory rose by ${Math.round((most - before) / 1024 / 1024)} MB, to ${Math.round(most / 1024 / 1024)} MB.`;
  say(body);
  writeResults('Import of devices', `\`npm run bench:devices -- --rows ${rows}\`, on ${availableParallelism()} processors with ${loadavg()[0]!.toFixed(1)} processes at work: ${body}`);
} finally {
  await stop();
  await rm(uploadDir, { recursive: true, force: true });
}
