import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import type { ProofReport } from './actions/applications/import-device-proofs.js';
import { deviceProofRoutes } from './device-proofs.js';
import { applicationAt } from './testing/application-desk.js';
import { type EvidenceDesk, openEvidenceDesk } from './testing/evidence-desk.js';
import { type ProgramsUnderTest, startPrograms } from './testing/programs-under-test.js';

let programs: ProgramsUnderTest;
let desk: EvidenceDesk;
let server: Server;
let address: string;
let visitor: Viewer;

beforeAll(async () => {
  programs = await startPrograms();
  desk = await openEvidenceDesk(programs);
  const take = deviceProofRoutes(desk.world)['POST /device-proofs']!;
  server = createServer((request, response) => void take({ request, response, visitor: { viewer: visitor, requestId: randomUUID(), body: Buffer.alloc(0) } }).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/device-proofs`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await desk.close();
  await programs.stop();
});

async function send(viewer: Viewer, applicationId: string, body: string): Promise<{ status: number; answer: ProofReport & { error?: { code: string } } }> {
  visitor = viewer;
  const response = await fetch(`${address}?applicationId=${applicationId}`, { method: 'POST', body });
  return { status: response.status, answer: (await response.json()) as never };
}

const attach = `mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { __typename ... on Evidence { id version } ... on Problem { message } } }`;
const review = `mutation ($input: ReviewEvidenceInput!) { reviewEvidence(input: $input) { __typename ... on Evidence { id } } }`;
const heading = 'serial_number;product;purchased_on;document\n';

async function applying(): Promise<{ us: Viewer; organizationId: string; applicationId: string; invoice: { id: string } }> {
  const { id: organizationId } = await programs.addPartner({ approvedOn: null });
  const us = partnerMember(organizationId);
  const { id: applicationId } = await applicationAt(programs, organizationId, { program: 'SSA', upTo: 'DRAFT' });
  const { fileId } = (await desk.send(us, { body: `%PDF ${randomUUID()}`, query: 'fileName=Invoice%201.pdf' })).answer;
  const invoice = await programs.write<{ __typename: string; id: string }>(us, attach, { input: { fileId, kind: 'PROOF_OF_PURCHASE', applicationId } });
  return { us, organizationId, applicationId, invoice };
}

it('SSA-23 devices are matched to their documents, each rejected row is told with its line, and a second time changes nothing', async () => {
  const { us, applicationId } = await applying();
  const rows = ['c02aaaaaaa01;Mac;2025-03-01;invoice 1', 'C02AAAAAAA02;iPhone;2025-03-01;Invoice 1.PDF', 'C02AAAAAAA02;iPhone;2025-03-01;Invoice 1', 'X;Mac;2025-03-01;Invoice 1', 'C02AAAAAAA03;Watch;2025-03-01;Invoice 1', 'C02AAAAAAA04;Mac;2025-03-01;Invoice 9', 'C02AAAAAAA05;Mac;2999-01-01;Invoice 1'];
  const { status, answer } = await send(us, applicationId, `${heading}${rows.join('\n')}\n`);
  expect(status).toBe(200);
  expect(answer).toEqual({
    ...{ rows: 7, taken: 2, unchanged: 0, rejected: 5 },
    problems: [
      { line: 4, serialNumber: 'C02AAAAAAA02', problem: 'REPEATED' },
      { line: 5, serialNumber: 'X', problem: 'SERIAL_INVALID' },
      { line: 6, serialNumber: 'C02AAAAAAA03', problem: 'PRODUCT_NOT_COUNTED' },
      { line: 7, serialNumber: 'C02AAAAAAA04', problem: 'DOCUMENT_UNKNOWN' },
      { line: 8, serialNumber: 'C02AAAAAAA05', problem: 'PURCHASED_IN_THE_FUTURE' },
    ],
  });
  expect((await send(us, applicationId, `${heading}${rows.slice(0, 2).join('\n')}\n`)).answer).toMatchObject({ rows: 2, taken: 0, unchanged: 2 });
});

it('SSA-21 SSA-23 a thousand devices count once a reviewer has accepted their document, and no longer when it is detached', async () => {
  const { us, applicationId, invoice } = await applying();
  const rows = Array.from({ length: 1_000 }, (_, index) => `C02B${String(index).padStart(6, '0')};Mac;2025-03-01;Invoice 1`);
  expect((await send(us, applicationId, `${heading}${rows.join('\n')}\n`)).answer).toMatchObject({ rows: 1_000, taken: 1_000 });
  const judged = async () => {
    const { data } = await programs.ask<{ application: { assessment: { results: { criterion: string; verdict: string; observed: string }[] } } }>(us, `query ($id: ID!) { application(id: $id) { assessment { results { criterion verdict observed } } } }`, { id: applicationId });
    return data!.application.assessment.results.find(({ criterion }) => criterion === 'SSA.MIN_1000_PRODUCTS');
  };
  expect(await judged()).toMatchObject({ verdict: 'NEEDS_EVIDENCE', observed: '1000 installed, 0 proven' });
  await programs.write(staffMember(), review, { input: { evidenceId: invoice.id, expectedVersion: 1, verdict: 'ACCEPTED' } });
  expect(await judged()).toMatchObject({ verdict: 'MET', observed: '1000 installed, 1000 proven' });
});

it.each<[string, (application: Awaited<ReturnType<typeof applying>>) => Promise<{ status: number }>, number]>([
  ['a list without its columns', ({ us, applicationId }) => send(us, applicationId, 'serial;what\nA;B\n'), 422],
  ['an application of another', async ({ applicationId }) => send(partnerMember((await programs.addPartner()).id), applicationId, heading), 404],
  ['a technician’s list', ({ organizationId, applicationId }) => send(partnerMember(organizationId, 'TECHNICIAN'), applicationId, heading), 403],
  ['a malformed application', ({ us }) => send(us, '42', heading), 400],
  ['a list that is too large', ({ us, applicationId }) => send(us, applicationId, 'x'.repeat(2 * 1024 * 1024 + 1)), 413],
])('%s is refused, and nothing of it stays', async (_what, sending, status) => {
  const application = await applying();
  const kept = await desk.kept();
  expect((await sending(application)).status).toBe(status);
  expect((await desk.kept()).filter((name) => !name.includes('/'))).toEqual(kept.filter((name) => !name.includes('/')));
});
