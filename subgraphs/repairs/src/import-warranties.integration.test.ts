import { afterAll, beforeAll, expect, it } from 'vitest';

import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { partnerMember } from '@platform/kit/testing/viewers.js';

import { type ImportDesk, openImportDesk } from './testing/import-desk.js';
import { type KnownNetwork, startKnownNetwork } from './testing/known-network.js';
import { allPublishedTerms } from './testing/published-terms.js';

let network: KnownNetwork;
let desk: ImportDesk;

beforeAll(async () => {
  network = await startKnownNetwork();
  await deliverTerms(network, allPublishedTerms());
  desk = await openImportDesk(network);
  await desk.startWorking();
});
afterAll(async () => {
  await desk.close();
  await network.stop();
});

const day = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * day).toISOString();
const dated = (instant: string, days: number): string => new Date(Date.parse(`${instant.slice(0, 10)}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

it('ERS-37 ERS-38: a service that an export tells of is warranted too: for 90 days, or for what remains of the warranty of its device', async () => {
  const { ours } = network;
  const [recently, longAgo] = [`${daysAgo(2).slice(0, 10)}T10:00:00Z`, `${daysAgo(400).slice(0, 10)}T10:00:00Z`];
  await network.look(`insert into repairs.device (tenant_id, id, serial_number, product_line, relation, registered_at) values ($1, gen_random_uuid(), 'ZZ9WARRANT02', 'IPHONE', 'CUSTOMER', now())`, [ours.id]);
  await network.look(
    `insert into repairs.coverage (tenant_id, id, device_id, kind, starts_on, ends_on, source, recorded_at, changed_at, version)
     select tenant_id, gen_random_uuid(), id, 'LIMITED_WARRANTY', $2, $3, 'TOLD', now(), now(), 1 from repairs.device where tenant_id = $1 and serial_number = 'ZZ9WARRANT02'`,
    [ours.id, dated(recently, -100), dated(recently, 265)],
  );
  const row = (dispatchId: string, serial: string, [created, completed]: readonly [string, string]) => `${dispatchId},${ours.location.shipTo},${serial},CIN,${completed === '' ? 'BEGR' : 'SPCM'},${created},${completed}\n`;
  const lines = [
    row('G111000001', 'ZZ9WARRANT01', [longAgo, longAgo]),
    row('G111000002', 'ZZ9WARRANT02', [recently, recently]),
    row('G111000003', 'ZZ9WARRANT03', [recently, recently]),
    row('G111000004', 'ZZ9WARRANT03', [recently, recently]),
    row('G111000005', 'ZZ9WARRANT04', [recently, '']),
  ];
  const send = () => desk.import(ours, [`dispatch_id,ship_to,serial_number,repair_type,status,created_at,completed_at\n${lines.join('')}`]);
  expect(await send()).toMatchObject({ status: 'DONE', rowsImported: 5, rowsRejected: 0 });
  expect(await send()).toMatchObject({ rowsImported: 0, rowsUnchanged: 5 });
  const { data } = await network.ask<{ repairs: { nodes: object[] } }>(partnerMember(ours.id), '{ repairs(first: 10, sort: { field: DISPATCH_ID }) { nodes { serviceWarrantyUntil } } }', {});
  expect(data!.repairs.nodes).toEqual([dated(longAgo, 90), dated(recently, 265), dated(recently, 90), dated(recently, 90), null].map((serviceWarrantyUntil) => ({ serviceWarrantyUntil })));
  const warranted = await network.look(`select d.serial_number as serial, c.ends_on::text as until from repairs.coverage c join repairs.device d on d.tenant_id = c.tenant_id and d.id = c.device_id where c.kind = 'SERVICE_WARRANTY' and d.serial_number like 'ZZ9WARRANT%' order by 1`);
  expect(warranted).toEqual([{ serial: 'ZZ9WARRANT02', until: dated(recently, 265) }, { serial: 'ZZ9WARRANT03', until: dated(recently, 90) }]);
});
