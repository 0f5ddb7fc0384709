import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember } from '@platform/kit/testing/viewers.js';

import { CertificationDesk } from '../testing/certification-desk.js';
import { matrixReportRoutes } from './matrix-report.js';

let desk: CertificationDesk;
let server: Server;
let viewer: Viewer;
let ours: string;
let theirs: string;
const now = new Date('2026-05-20T10:00:00Z');

beforeAll(async () => {
  desk = await CertificationDesk.open();
  desk.subgraph.setNow(now);
  [ours, theirs] = [await desk.organization(), await desk.organization()];
  const { id } = await desk.technician(ours, { displayName: '=Liv; Holm' });
  await desk.answer('mutation ($input: RecordCertificationInput!) { recordCertification(input: $input) { __typename } }', { input: { technicianId: id, product: 'MAC', track: 'ACMT', passedOn: '2025-06-01', testCentre: 'Oslo', testCentreAuthorised: true } });
  for (let number = 1; number <= 105; number += 1) await desk.technician(theirs, { displayName: `Tekniker ${String(number).padStart(3, '0')}`, employment: 'CONTRACTED' });
  const routes = matrixReportRoutes({ dataSource: desk.subgraph.dataSource, log: pino({ level: 'silent' }), now: () => now });
  server = createServer((request, response) => void routes[`${request.method} ${request.url!.split('?')[0]}`]!({ request, response, visitor: { viewer, requestId: randomUUID(), body: Buffer.alloc(0) } }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await desk.close();
});

async function get(query = '', as: Viewer = desk.manager): Promise<Response> {
  viewer = as;
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/reports/certifications.csv${query}`);
}

const linesOf = async (query: string, as?: Viewer): Promise<string[]> => (await (await get(query, as)).text()).split('\r\n').slice(0, -1);

describe('AASP-31 AASP-16a: who may repair what, as a file', () => {
  it('tells each product of a technician in the language asked for, on the day asked for, safe in a spreadsheet', async () => {
    const answer = await get('?search=Liv&on=2026-06-01&locale=nb');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="certifications-2026-06-01.csv"']);
    const [head, mac, iphone, ...others] = (await answer.text()).split('\r\n');
    expect(head).toBe('Tekniker;Tekniker-id;Ansettelse;Partner-id;Sted-id;Produkt;Den;Status;Sertifisert til;Dager igjen;Kan reparere');
    expect(mac).toMatch(new RegExp(`^"'=Liv; Holm";DESK00001;Ansatt;${ours};;MAC;2026-06-01;`));
    expect(iphone).toMatch(/;IPHONE;2026-06-01;Mangler;;;nei$/);
    expect(others).toHaveLength(3);
  });

  it.each([['2026-05-31', 'To be renewed', 'yes'], ['2026-06-01', 'To be renewed', 'yes'], ['2026-06-02', 'Lapsed', 'no']])('on %s the certification passed a year before 1 June is told as %s', async (on, state, may) => {
    const [, mac] = await linesOf(`?search=Liv&on=${on}`);
    expect(mac).toMatch(new RegExp(`,${state},2026-06-01,-?\\d+,${may}$`));
  });

  it('holds everybody once, page after page, and of a filter those alone', async () => {
    const [, ...rows] = await linesOf('');
    expect(rows).toHaveLength(106 * 4);
    expect(new Set(rows.map((row) => /DESK\d+/.exec(row)![0])).size).toBe(106);
    expect(await linesOf('?employment=EMPLOYED')).toHaveLength(1 + 4);
    expect(await linesOf(`?organizationId=${theirs}&expiringWithinDays=60`)).toHaveLength(1);
  });

  it('shows a partner its own alone', async () => {
    expect((await linesOf('', partnerMember(ours))).join()).not.toContain('Tekniker 0');
    expect(await linesOf(`?organizationId=${theirs}`, partnerMember(ours))).toHaveLength(1);
  });

  it.each(['on=yesterday', 'employment=HIRED', 'track=MAC', 'product=TOASTER', 'expiringWithinDays=x', 'expiringWithinDays=367', 'organizationId=ours', 'locale=fr'])('%s is refused by its name', async (wrong) => {
    const answer = await get(`?${wrong}`);
    expect([answer.status, await answer.json()]).toEqual([400, { error: { code: 'BAD_USER_INPUT', message: expect.stringContaining(wrong.split('=')[0]!) } }]);
  });
});
