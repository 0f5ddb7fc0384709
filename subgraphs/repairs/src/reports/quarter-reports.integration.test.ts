import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type KnownNetwork, type KnownPartner, startKnownNetwork } from '../testing/known-network.js';
import { quarterReportRoutes } from './quarter-reports.js';

let network: KnownNetwork;
let server: Server;
let viewer: Viewer = staffMember();

/** Completed repairs of one quarter, some at the same instant, and one of the next quarter. */
async function complete({ id, location }: KnownPartner, count: number): Promise<void> {
  const deviceId = randomUUID();
  await network.look(
    `insert into repairs.device (tenant_id, id, serial_number, product_name, relation, registered_at) values ($1, $2, $3, '=Phone', 'CUSTOMER', '2026-01-01')`,
    [id, deviceId, `F2LX${deviceId.slice(0, 6).toUpperCase()}`],
  );
  await network.look(
    `insert into repairs.repair (tenant_id, id, dispatch_id, location_id, device_id, tech_id, repair_type, status, created_at, completed_at, completed_on, completed_quarter, version)
     select $1, gen_random_uuid(), $4 || lpad(n::text, 6, '0'), $2, $3, 'T1', 'CIN', 'SPCM', at - interval '2 days', at, (at at time zone 'Europe/Oslo')::date, case when n = $5 + 1 then '2026-Q2' else '2026-Q1' end, 1
     from generate_series(1, $5 + 1) n, lateral (select timestamptz '2026-01-05 08:00:00Z' + (n / 3) * interval '40 minutes' as at) moment`,
    [id, location.id, deviceId, `G${location.shipTo.slice(-3)}`, count],
  );
}

beforeAll(async () => {
  network = await startKnownNetwork();
  await complete(network.ours, 2_400);
  await complete(network.theirs, 3);
  const routes = quarterReportRoutes({ dataSource: network.dataSource, log: pino({ level: 'silent' }), now: () => new Date() });
  server = createServer((request, response) => void routes[`${request.method} ${request.url!.split('?')[0]}`]!({ request, response, visitor: { viewer, requestId: randomUUID(), body: Buffer.alloc(0) } }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await network.stop();
});

async function get(as: Viewer, query: string): Promise<Response> {
  viewer = as;
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/reports/quarter-repairs.csv?${query}`);
}

const linesOf = async (answer: Response): Promise<string[]> => (await answer.text()).split('\r\n').slice(0, -1);

describe('AASP-17: the repairs behind the count of a quarter', () => {
  it('AASP-17: are a file with each of them once, page after page, safe in a spreadsheet, in the language asked for', async () => {
    const answer = await get(staffMember(), `quarter=2026-Q1&organizationId=${network.ours.id}&locale=sv`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="repairs-2026-Q1.csv"']);
    const [head, ...rows] = await linesOf(answer);
    expect(head).toContain('Dispatch-id;Serviceplats;Ship-To;Serienummer');
    expect(rows).toHaveLength(2_400);
    expect(new Set(rows.map((row) => row.split(';')[0])).size).toBe(2_400);
    expect(rows[0]).toMatch(/^G\d{3}00000[12];A place;\d{10};F2LX[0-9A-F]{6};'=Phone;CIN;SPCM;T1;2026-01-03T08:00:00.000Z;2026-01-05T08:00:00.000Z;2026-01-05;2026-Q1$/);
  });

  it('AASP-17: are the partner’s own alone', async () => {
    expect(await linesOf(await get(partnerMember(network.theirs.id), 'quarter=2026-Q1'))).toHaveLength(4);
    expect(await linesOf(await get(partnerMember(network.theirs.id), `quarter=2026-Q1&organizationId=${network.ours.id}`))).toHaveLength(1);
    expect((await get(staffMember('REPORTING'), `quarter=2026-Q1&organizationId=${network.ours.id}`)).status).toBe(404);
  });

  it.each(['', 'quarter=2026-Q5', 'quarter=2026-Q1', 'quarter=2026-Q1&organizationId=x', 'quarter=2026-Q1&locale=fr'])('“%s” is refused by its name', async (wrong) => {
    expect((await get(staffMember(), wrong)).status).toBe(400);
  });
});
