import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';

import { addYears, type LocalDate } from '@platform/kit/pure/local-date.js';

import { idOf } from '../random.js';
import type { TableRows } from '../table-rows.js';

export const demoTestCentre = { id: idOf('test centre'), code: 'NORDEX', name: 'Nordic Exam Centre (demonstration)' };

/** A key that everybody knows, for the demonstration network alone. */
function demoKey(): KeyObject {
  const seed = createHash('sha256').update('demonstration test centre').digest();
  return createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]), format: 'der', type: 'pkcs8' });
}

/** What the demonstration's test centre would put beside a file of results. */
export function signAsDemoTestCentre(bytes: Buffer): Buffer {
  return sign(null, bytes, demoKey());
}

/** The test centre of the demonstration network with its key. */
export function testCentreRows(today: LocalDate): TableRows[] {
  const raw = createPublicKey(demoKey()).export({ format: 'der', type: 'spki' }).subarray(-32);
  const fingerprint = createHash('sha256').update(raw).digest('hex');
  const from = addYears(today, -3);
  return [
    { table: { name: 'certification.test_centre', columns: ['id', 'code', 'name', 'authorised_from'] }, rows: [[demoTestCentre.id, demoTestCentre.code, demoTestCentre.name, from]] },
    {
      table: { name: 'certification.test_centre_key', columns: ['id', 'test_centre_id', 'public_key', 'fingerprint', 'registered_at'] },
      rows: [[idOf('test centre key'), demoTestCentre.id, raw.toString('base64'), fingerprint, new Date(`${from}T09:00:00Z`)]],
    },
  ];
}
