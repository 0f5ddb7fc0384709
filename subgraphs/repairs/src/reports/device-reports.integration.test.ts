import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type KnownNetwork, startKnownNetwork } from '../testing/known-network.js';
import { deviceReportRoutes } from './device-reports.js';

let network: KnownNetwork;
let server: Server;
let viewer: Viewer = staffMember();

beforeAll(async () => {
  network = await startKnownNetwork();
  for (const [{ id }, count] of [[network.ours, 2_300], [network.theirs, 2]] as const) {
    await network.look(
      `insert into repairs.device (tenant_id, id, serial_number, product_name, product_line, relation, registered_at, enlisted_at)
       select $1, gen_random_uuid(), 'ZZ9B' || lpad(n::text, 6, '0'), '=Phone', 'IPHONE', 'OWNED', '2026-01-01', '2026-01-02' from generate_series(1, $2) n`,
      [id, count],
    );
  }
  // Known from a repair alone: no part of the installed base.
  await network.look(`insert into repairs.device (tenant_id, id, serial_number, relation, registered_at) values ($1, gen_random_uuid(), 'ZZ9REPAIRED1', 'CUSTOMER', '2026-01-01')`, [network.ours.id]);
  await network.look(
    `insert into repairs.coverage (tenant_id, id, device_id, kind, starts_on, ends_on, source, recorded_at, changed_at, version)
     select tenant_id, gen_random_uuid(), id, kind, '2026-01-01', '2027-01-01', 'TOLD', now(), now(), 1 from repairs.device, unnest(array['LIMITED_WARRANTY', 'APPLECARE_PLUS']) kind where tenant_id = $1 and serial_number = 'ZZ9B000001'`,
    [network.ours.id],
  );
  const routes = deviceReportRoutes({ dataSource: network.dataSource, log: pino({ level: 'silent' }), now: () => new Date() });
  server = createServer((request, response) => void routes[`${request.method} ${request.url!.split('?')[0]}`]!({ request, response, visitor: { viewer, requestId: randomUUID(), body: Buffer.alloc(0) } }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await network.stop();
});

async function get(as: Viewer, query = ''): Promise<Response> {
  viewer = as;
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/reports/installed-base.csv?${query}`);
}

const linesOf = async (answer: Response): Promise<string[]> => (await answer.text()).split('\r\n').slice(0, -1);

describe('the installed base as a file', () => {
  it('IDS-09 IDS-10: has each device once, page after page, with its coverages, safe in a spreadsheet, in the language asked for', async () => {
    const answer = await get(partnerMember(network.ours.id), 'locale=nb');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="installed-base.csv"']);
    const [head, ...rows] = await linesOf(answer);
    expect(head).toContain('Serienummer;IMEI;Produkt');
    expect(rows).toHaveLength(2_300);
    expect(new Set(rows.map((row) => row.split(';')[0])).size).toBe(2_300);
    expect(rows[0]).toMatch(/^ZZ9B000001;;'=Phone;IPHONE;OWNED;;;[A-Z]+;(APPLECARE_PLUS|LIMITED_WARRANTY) 2026-01-01\/2027-01-01 (APPLECARE_PLUS|LIMITED_WARRANTY) 2026-01-01\/2027-01-01;2026-01-0\dT/);
  });

  it('is the organisation’s own alone; staff name one, and who may read no devices finds nothing', async () => {
    expect(await linesOf(await get(partnerMember(network.theirs.id)))).toHaveLength(3);
    expect(await linesOf(await get(partnerMember(network.theirs.id), `organizationId=${network.ours.id}`))).toHaveLength(1);
    expect(await linesOf(await get(staffMember(), `organizationId=${network.theirs.id}`))).toHaveLength(3);
    expect((await get(staffMember('REPORTING'), `organizationId=${network.ours.id}`)).status).toBe(404);
  });

  it.each(['', 'organizationId=x', 'locale=fr'])('“%s” is refused by its name', async (wrong) => {
    expect((await get(staffMember(), wrong)).status).toBe(400);
  });
});
