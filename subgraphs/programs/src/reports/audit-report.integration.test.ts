import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { reportRoutes } from './report-routes.js';
import { auditOperations, failing, type TestAudit } from '../testing/audit-operations.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
let server: Server;
let viewer: Viewer = staffMember();
const { manager, write, plan, start, find, closed } = auditOperations(() => programs);

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
  const routes = reportRoutes({ dataSource: programs.dataSource, log: pino({ level: 'silent' }), now: () => new Date() });
  server = createServer((request, response) => void routes[`${request.method} ${request.url!.split('?')[0]}`]!({ request, response, visitor: { viewer, requestId: randomUUID(), body: Buffer.alloc(0) } }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await programs.stop();
});

async function get(as: Viewer, path: string): Promise<Response> {
  viewer = as;
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
}

async function audited(): Promise<{ partner: Partner; audit: TestAudit }> {
  const partner = await programs.addPartner({ displayName: 'Rapport Service AB', country: 'SE' });
  return { partner, audit: await closed(partner, failing) };
}

describe('AASP-18: the report of an audit', () => {
  it('AASP-18: is given as PDF and CSV to staff and to its partner, as it was signed', async () => {
    const { partner, audit } = await audited();
    const pdf = await get(manager, `/reports/audit.pdf?id=${audit.id}&locale=sv`);
    expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('content-disposition')]).toEqual([200, 'application/pdf', `attachment; filename="${audit.number}.pdf"`]);
    expect(Buffer.from(await pdf.arrayBuffer()).subarray(0, 8).toString()).toBe('%PDF-1.7');
    const csv = await get(partnerMember(partner.id), `/reports/audit.csv?id=${audit.id}&locale=nb`);
    const lines = (await csv.text()).split('\r\n');
    expect(lines[0]).toContain('Revisjon;Partner;Servicested');
    expect(lines[1]).toContain('Avvik;Alvorlig;The counter stood open.');
    expect(lines[1]).toContain(audit.reportSha256);
    expect(lines.filter((line) => line !== '')).toHaveLength(audit.items.length + 1 + 4);
    expect(lines.find((line) => line.includes('STANDING.CERTIFICATES'))).toMatch(/Åpent;ikke kjent/);
    const [signed] = await programs.look<{ kinds: string[] }>(`select array(select jsonb_array_elements(report -> 'standingChecks') ->> 'kind') as kinds from programs.audit_closure where audit_id = $1`, [audit.id]);
    expect(signed!.kinds).toEqual(['CERTIFICATES', 'ACCOUNT_STANDING', 'RETURNS_ON_TIME', 'ADDRESS_KIND']);
  });

  it('AASP-18: of an open audit is a draft, and the earlier report of a reopened one stays to be had', async () => {
    const { audit } = await audited();
    await write(manager, 'reopen', { input: { auditId: audit.id, expectedVersion: audit.version, reason: 'Once more.' } });
    const draft = await get(manager, `/reports/audit.csv?id=${audit.id}`);
    expect(draft.headers.get('content-disposition')).toContain(`${audit.number}-draft.csv`);
    expect(await draft.text()).not.toContain(audit.reportSha256);
    expect(await (await get(manager, `/reports/audit.csv?id=${audit.id}&revision=1`)).text()).toContain(audit.reportSha256);
    expect((await get(manager, `/reports/audit.csv?id=${audit.id}&revision=2`)).status).toBe(404);
  });

  it('AASP-18: cites the evidence that was attached when it closed, and keeps it cited', async () => {
    const partner = await programs.addPartner();
    const audit = await start(await plan(partner));
    const [file, evidence] = [randomUUID(), randomUUID()];
    await programs.look(
      `insert into programs.evidence_file (tenant_id, id, media_type, size_bytes, sha256, sent_sha256, uploaded_at, uploaded_by, uploaded_by_name, file_name, width, height, version) values ($1, $2, 'image/jpeg', 5, $3, $3, now(), 'x', 'x', 'counter.jpg', 1, 1, 1)`,
      [partner.id, file, 'c'.repeat(64)],
    );
    await programs.look(
      `insert into programs.evidence (tenant_id, id, file_id, kind, audit_item_id, criteria, attached_at, attached_by, attached_by_name, review, version) values ($1, $2, $3, 'PHOTO', $4, '{}', now(), 'x', 'x', 'PENDING', 1)`,
      [partner.id, evidence, file, audit.items[0]!.id],
    );
    for (const item of audit.items) await find(item, { result: 'COMPLIANT' });
    await write(manager, 'close', { id: audit.id, expectedVersion: audit.version });
    const [closure] = await programs.look<{ cited: object[] }>(`select report->'items'->0->'evidence' as cited from programs.audit_closure where audit_id = $1`, [audit.id]);
    expect(closure!.cited).toEqual([{ fileName: 'counter.jpg', sha256: 'c'.repeat(64), status: 'PENDING' }]);
    expect(await programs.look('select cited_by from programs.evidence_citation where evidence_id = $1', [evidence])).toEqual([{ cited_by: 'AUDIT' }]);
    expect(await (await get(manager, `/reports/audit.csv?id=${audit.id}`)).text()).toContain('counter.jpg (SHA-256 ccc');
  });

  it('another partner, technicians and wrong addresses get nothing', async () => {
    const { partner, audit } = await audited();
    for (const nobody of [partnerMember((await programs.addPartner()).id), partnerMember(partner.id, 'TECHNICIAN')]) {
      expect((await get(nobody, `/reports/audit.pdf?id=${audit.id}`)).status).toBe(404);
    }
    expect((await get(manager, `/reports/audit.pdf?id=${randomUUID()}`)).status).toBe(404);
    for (const wrong of ['', '?id=x', `?id=${audit.id}&locale=fr`, `?id=${audit.id}&revision=0`]) expect((await get(manager, `/reports/audit.pdf${wrong}`)).status).toBe(400);
  });
});
