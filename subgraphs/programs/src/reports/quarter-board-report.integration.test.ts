import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type Partner, type ProgramsUnderTest, startPrograms } from '../testing/programs-under-test.js';
import { reportRoutes } from './report-routes.js';

let programs: ProgramsUnderTest;
let server: Server;
let viewer: Viewer;
let busy: Partner;
const now = new Date('2026-05-20T10:00:00Z');
const reporting = staffMember('REPORTING');

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(now);
  busy = await programs.addPartner({ displayName: '=A "Busy"; AB', country: 'SE' });
  await programs.complete(busy, '2026-Q1', 210);
  await programs.complete(busy, '2026-Q2', 150);
  // Three pages: more than any page holds, with the same name on both sides of a border.
  await programs.look(`
    insert into programs.organization (tenant_id, display_name, legal_name, country, region, created_at, version)
      select md5('o' || n)::uuid, 'Partner ' || lpad((n / 4)::text, 4, '0'), 'x', 'NO', 'NO', '2019-01-01', 1 from generate_series(1, 230) n`);
  await programs.look(`
    insert into programs.enrollment (tenant_id, id, program, status, approved_on, region, created_at, version)
      select tenant_id, tenant_id, 'AASP', 'APPROVED', '2020-01-01', region, created_at, 1 from programs.organization where display_name like 'Partner %'`);
  const routes = reportRoutes({ dataSource: programs.dataSource, log: pino({ level: 'silent' }), now: () => now });
  server = createServer((request, response) => void routes[`${request.method} ${request.url!.split('?')[0]}`]!({ request, response, visitor: { viewer, requestId: randomUUID(), body: Buffer.alloc(0) } }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await programs.stop();
});

async function get(query = '', as: Viewer = reporting): Promise<Response> {
  viewer = as;
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/reports/quarters.csv${query}`);
}

async function linesOf(query: string, as?: Viewer): Promise<string[]> {
  return (await (await get(query, as)).text()).split('\r\n').slice(0, -1);
}

describe('AASP-17: the quarter board as a file', () => {
  it('tells every quarter of a partner in the language asked for, safe in a spreadsheet', async () => {
    const answer = await get('?quarters=2&country=SE&locale=sv');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="quarter-board-2026-05-20.csv"']);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const partner = `"'=A ""Busy""; AB";${busy.id};SE`;
    expect(bytes.subarray(3).toString().split('\r\n')).toEqual([
      'Partner;Partner-id;Land;Kvartal;Pågår;Slutförda reparationer;Öppnade reparationer;Krävt;Bedömning;Orsak;Prognos',
      `${partner};2026-Q1;nej;210;0;200;Uppfyllt;SATISFIED;`,
      `${partner};2026-Q2;ja;150;0;200;Öppet;NOT_YET_DUE;281`,
      '',
    ]);
  });

  it.each(['NAME', 'RUNNING_PROJECTION', 'LAST_COMPLETED'])('holds every partner once, page after page, in the order of %s', async (sort) => {
    const [head, ...rows] = await linesOf(`?quarters=1&sort=${sort}&direction=DESC`);
    expect(head).toContain('Partner,Partner id,Country');
    expect(rows).toHaveLength(231);
    expect(new Set(rows.map((row) => /[0-9a-f-]{36}/.exec(row)![0])).size).toBe(231);
    if (sort !== 'NAME') expect(rows[0]).toContain(busy.id);
  });

  it('holds the rows of the filter alone', async () => {
    expect(await linesOf('?quarters=1&atRisk=true&country=SE')).toHaveLength(1);
    expect(await linesOf('?quarters=1&atRisk=false')).toHaveLength(2);
    expect(await linesOf('?quarters=1&verdict=NOT_MET&search=partner%200001')).toHaveLength(5);
  });

  it('is for all staff, and for no partner: neither its own nor another’s', async () => {
    for (const staff of [staffMember('PROGRAM_MANAGER'), staffMember('AUDITOR')]) expect((await get('?quarters=1&country=SE', staff)).status).toBe(200);
    for (const nobody of [partnerMember(busy.id), partnerMember(busy.id, 'TECHNICIAN'), partnerMember(randomUUID())]) {
      const answer = await get('', nobody);
      expect([answer.status, await answer.text()]).toEqual([404, expect.not.stringContaining('Busy')]);
    }
  });

  it.each(['quarters=0', 'quarters=21', 'quarters=x', 'country=Norway', 'verdict=MAYBE', 'verdict=toString', 'atRisk=perhaps', 'sort=SIZE', 'direction=UP', 'search=a%00b', 'locale=fr'])('%s is refused by its name', async (wrong) => {
    const answer = await get(`?${wrong}`);
    expect([answer.status, await answer.json()]).toEqual([400, { error: { code: 'BAD_USER_INPUT', message: expect.stringContaining(wrong.split('=')[0]!) } }]);
  });
});
