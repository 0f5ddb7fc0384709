import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type KnownNetwork, startKnownNetwork } from '../testing/known-network.js';
import { allPublishedTerms } from '../testing/published-terms.js';
import { expressReportRoutes } from './express-reports.js';

let network: KnownNetwork;
let server: Server;
let viewer: Viewer = staffMember();
let id: string;

const us = () => partnerMember(network.ours.id);

async function ask<Answer>(who: Viewer, document: string, variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await network.ask<Record<string, Answer>>(who, document, variables);
  expect(errors).toEqual([]);
  return Object.values(data!)[0]!;
}

/** A request whose replacement has not shipped yet, in the language of a customer in Oslo. */
async function requested(): Promise<string> {
  const { id: organizationId, location } = network.ours;
  const rows = [{ serialNumber: `ZZ9L${randomUUID().slice(0, 6).toUpperCase()}`, relation: 'CUSTOMER', productLine: 'IPHONE', productName: 'iPhone 15', coverage: { kind: 'APPLECARE_PLUS', startsOn: '2026-01-01', endsOn: '2026-12-31', agreementNumber: 'AGR-78' } }];
  const registered = await ask<{ rows: [{ device: { id: string } }] }>(us(), 'mutation ($input: RegisterDevicesInput!) { registerDevices(input: $input) { ... on DeviceRowsTaken { rows { device { id } } } } }', { input: { rows } });
  const customer = { name: 'Kari Testberg', email: 'kari@example.com', locale: 'nb', street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country: 'NO' };
  const request = await ask<{ id: string }>(us(), 'mutation ($input: RequestExpressReplacementInput!, $key: ID!) { requestExpressReplacement(input: $input, idempotencyKey: $key) { ... on ExpressReplacement { id } } }', { input: { deviceId: registered.rows[0].device.id, locationId: location.id, customer }, key: randomUUID() });
  await network.deliver({ type: 'hold.placed', tenant: organizationId, payload: { requestId: request.id, organizationId, holdId: randomUUID(), amountMinor: '1299000', currency: 'NOK', vatIncluded: true, secureUntil: '2026-06-30T00:00:00Z' } });
  return request.id;
}

const ship = (expressReplacementId: string) =>
  ask(staffMember(), 'mutation ($input: ShipExpressReplacementInput!, $key: ID!) { shipExpressReplacement(input: $input, idempotencyKey: $key) { __typename } }', {
    input: { expressReplacementId, expectedVersion: 2, replacementSerialNumber: `ZZ9M${randomUUID().slice(0, 6).toUpperCase()}`, shipment: { carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456784' }, returnLabel: { carrierCode: 'XPOST', trackingNumber: 'RB123456785GB' }, shippedAt: '2026-05-20T10:00:00Z' },
    key: randomUUID(),
  });

beforeAll(async () => {
  network = await startKnownNetwork();
  network.setNow(new Date('2026-05-20T10:00:00Z'));
  await deliverTerms(network, allPublishedTerms());
  id = await requested();
  const routes = expressReportRoutes({ dataSource: network.dataSource, log: pino({ level: 'silent' }), now: () => new Date() });
  server = createServer((request, response) => void routes[`${request.method} ${request.url!.split('?')[0]}`]!({ request, response, visitor: { viewer, requestId: randomUUID(), body: Buffer.alloc(0) } }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await network.stop();
});

async function get(as: Viewer, query: string): Promise<{ status: number; name: string | null; pdf: string }> {
  viewer = as;
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/reports/express-return-label.pdf?${query}`);
  return { status: answer.status, name: answer.headers.get('content-disposition'), pdf: Buffer.from(await answer.arrayBuffer()).toString('latin1') };
}

describe('ERS-07: the label that an original comes back with', () => {
  it('ERS-06 ERS-07: is there once the replacement has shipped, in the customer’s language or the one asked for, for the customer’s agent', async () => {
    expect((await get(us(), `id=${id}`)).status).toBe(404);
    await ship(id);
    const label = await get(us(), `id=${id}`);
    expect([label.status, label.name]).toEqual([200, 'attachment; filename="return-label-RB123456785GB.pdf"']);
    expect(label.pdf).toContain('/Lang (nb)');
    expect(label.pdf).toContain('/Alt (Strekkode for RB123456785GB)');
    for (const tag of ['Document', 'H1', 'Figure', 'Table', 'TH', 'TD', 'P']) expect(label.pdf).toContain(`/S /${tag}`);
    expect(/\/Type \/Pages\n\/Count (\d+)/.exec(label.pdf)![1]).toBe('1');
    for (const locale of ['en', 'sv', 'de']) {
      const other = await get(staffMember('AUDITOR'), `id=${id}&locale=${locale}`);
      expect([other.status, other.pdf.includes(`/Lang (${locale})`), /\/Type \/Pages\n\/Count (\d+)/.exec(other.pdf)![1]]).toEqual([200, true, '1']);
    }
  });

  it('another partner, reporting, an unknown request and a wrong address get none', async () => {
    const statuses = [await get(partnerMember(network.theirs.id), `id=${id}`), await get(staffMember('REPORTING'), `id=${id}`), await get(us(), `id=${randomUUID()}`), await get(us(), 'id=42'), await get(us(), `id=${id}&locale=fr`)].map(({ status }) => status);
    expect(statuses).toEqual([404, 404, 404, 400, 400]);
  });
});
