import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type ReturnDesk, startReturnDesk } from '../testing/return-desk.js';
import { returnOperations } from '../testing/return-operations.js';
import { returnReportRoutes } from './return-reports.js';

let desk: ReturnDesk;
let server: Server;
let viewer: Viewer = staffMember();
const now = new Date('2026-03-18T12:00:00Z');
const { act } = returnOperations(() => desk);

beforeAll(async () => {
  desk = await startReturnDesk();
  const routes = returnReportRoutes({ dataSource: desk.dataSource, log: pino({ level: 'silent' }), now: () => now });
  server = createServer((request, response) => void routes[`${request.method} ${request.url!.split('?')[0]}`]!({ request, response, visitor: { viewer, requestId: randomUUID(), body: Buffer.alloc(0) } }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await desk.stop();
});

async function get(as: Viewer, path: string): Promise<Response> {
  viewer = as;
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
}

async function packed(count: number) {
  const partner = await desk.addPartner();
  const member = partnerMember(partner.id);
  desk.setNow(new Date('2026-03-05T12:00:00Z'));
  const returns = await desk.ship(partner, Array.from({ length: count }, () => ({})));
  const shipment = await act(member, 'open', { locationId: partner.location.id });
  const lines = returns.map(({ number }, index) => ({ returnOrderNumber: number, boxNumber: index % 2 }));
  const { version } = await act(member, 'pack', { input: { bulkReturnId: shipment.id, lines } });
  return { partner, member, returns, shipment: { id: shipment.id, number: String(shipment['number']), version } };
}

const pages = (pdf: Buffer): number => Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf.toString('latin1'))![1]);

describe('IDS-05: the papers of returns', () => {
  it.each(['en', 'nb', 'sv', 'de'])('IDS-05: the packing list in %s is a tagged PDF over as many pages as it takes', async (locale) => {
    const { member, shipment } = await packed(120);
    const answer = await get(member, `/reports/packing-list.pdf?id=${shipment.id}&locale=${locale}`);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([200, 'application/pdf', `attachment; filename="${shipment.number}.pdf"`]);
    const pdf = Buffer.from(await answer.arrayBuffer());
    const structure = pdf.toString('latin1');
    expect(structure).toContain(`/Lang (${locale})`);
    for (const tag of ['Document', 'H1', 'H2', 'Figure', 'Table', 'TR', 'TH', 'TD']) expect(structure).toContain(`/S /${tag}`);
    expect(structure).toContain('pdfuaid:part');
    expect(pages(pdf)).toBeGreaterThan(2);
  });

  it('IDS-05: a return has a label, and a shipment a label for each of its returns', async () => {
    const { member, returns, shipment } = await packed(3);
    const one = await get(member, `/reports/return-label.pdf?id=${returns[0]!.id}`);
    expect([one.status, one.headers.get('content-disposition')]).toEqual([200, `attachment; filename="${returns[0]!.number}.pdf"`]);
    const pdf = Buffer.from(await one.arrayBuffer());
    expect(pages(pdf)).toBe(1);
    expect(pdf.toString('latin1')).toContain(`/Alt (Barcode of ${returns[0]!.number})`);
    expect(pages(Buffer.from(await (await get(member, `/reports/return-label.pdf?bulkReturnId=${shipment.id}`)).arrayBuffer()))).toBe(3);
  });

  it('another partner, reporting and wrong addresses get nothing', async () => {
    const { returns, shipment } = await packed(1);
    const paths = [`/reports/packing-list.pdf?id=${shipment.id}`, `/reports/return-label.pdf?id=${returns[0]!.id}`, `/reports/return-label.pdf?bulkReturnId=${shipment.id}`];
    for (const path of paths) for (const nobody of [partnerMember(desk.theirs.id), staffMember('REPORTING')]) expect((await get(nobody, path)).status, path).toBe(404);
    for (const path of paths) expect((await get(staffMember(), `${path}&locale=fr`)).status).toBe(400);
    for (const wrong of ['packing-list.pdf', 'packing-list.pdf?id=x', 'return-label.pdf', `return-label.pdf?id=${randomUUID()}&bulkReturnId=${randomUUID()}`, 'return-aging.csv?organizationId=x']) expect((await get(staffMember(), `/reports/${wrong}`)).status, wrong).toBe(400);
  });
});

describe('IDS-16: the aging report', () => {
  it('IDS-16: holds every return still to come back once, page after page, each with its column', async () => {
    const { partner, member } = await packed(2);
    await desk.ship(partner, [{ quantity: 2_100, partDescription: '=Display "A"' }], '2026-02-20T10:00:00Z');
    const answer = await get(member, '/reports/return-aging.csv?locale=de');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([200, 'text/csv; charset=utf-8', 'attachment; filename="return-aging-2026-03-18.csv"']);
    const lines = (await answer.text()).split('\r\n').slice(0, -1);
    expect(lines[0]).toContain('Partner;Partner-ID;Servicestandort');
    expect(lines).toHaveLength(2_103);
    expect(new Set(lines.slice(1).map((line) => /;(7\d{9});/.exec(line)![1])).size).toBe(2_102);
    expect(lines[1]).toContain(';2026-03-06;-12;8 bis 30 Tage überfällig;');
    expect(lines.at(-1)).toContain(';2026-03-16;-2;1 bis 7 Tage überfällig;');
    const own = (await (await get(staffMember(), `/reports/return-aging.csv?organizationId=${partner.id}`)).text()).split('\r\n');
    expect(own).toHaveLength(2_104);
    expect((await (await get(partnerMember(desk.theirs.id), `/reports/return-aging.csv?organizationId=${partner.id}`)).text()).split('\r\n')).toHaveLength(2);
  });
});
