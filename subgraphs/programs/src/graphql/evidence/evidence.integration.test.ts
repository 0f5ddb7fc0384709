import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { inTransaction } from '@platform/kit/database/session.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { citeEvidence } from '../../actions/evidence/cite-evidence.js';
import { removeErasedBytes } from '../../actions/evidence/remove-erased-bytes.js';
import { type EvidenceDesk, openEvidenceDesk } from '../../testing/evidence-desk.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
let desk: EvidenceDesk;
let ours: Partner;
const manager = staffMember();
const auditor = staffMember('AUDITOR');
const us = () => partnerMember(ours.id);

beforeAll(async () => {
  programs = await startPrograms();
  desk = await openEvidenceDesk(programs);
  ours = await programs.addPartner();
});
afterAll(async () => {
  await desk.close();
  await programs.stop();
});

interface Evidence {
  __typename: string;
  id: string;
  version: number;
  review: string;
  criteria: string[];
  detachedAt: Date | null;
  file: { id: string };
}

const fields = `id kind criteria note validFrom validUntil review reviewReason reviewedAt reviewedByName attachedByName detachedAt detachedByName detachReason version
  organization { id } location { id } auditItemId downloadPath thumbnailPath file { id fileName mediaType sizeBytes sha256 sentSha256 width erasedAt }`;
const attach = `mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { __typename ... on Evidence { ${fields} } ... on CriterionNotFound { criterion } ... on Problem { message } } }`;
const review = `mutation ($input: ReviewEvidenceInput!) { reviewEvidence(input: $input) { __typename ... on Evidence { ${fields} } ... on VersionConflict { currentVersion } ... on Problem { message } } }`;
const detach = `mutation ($input: DetachEvidenceInput!) { detachEvidence(input: $input) { __typename ... on Evidence { ${fields} } ... on Problem { message } } }`;
const erase = `mutation ($fileId: ID!) { eraseEvidenceFile(fileId: $fileId, reason: "Sent by mistake") { __typename ... on EvidenceErasure { fileId erasedAt } ... on Problem { message } } }`;

async function sentFile(): Promise<string> {
  return (await desk.send(us(), { body: `%PDF-1.7 ${randomUUID()}`, query: 'fileName=lease.pdf' })).answer.fileId;
}

async function attached(input: Record<string, unknown> = {}): Promise<Evidence> {
  return programs.write<Evidence>(us(), attach, { input: { fileId: await sentFile(), kind: 'AGREEMENT', ...input } });
}

it('a file is attached to what it shows, and told of', async () => {
  const fileId = await sentFile();
  const input = { fileId, kind: 'PHOTO', locationId: ours.locationIds[0], criteria: ['AASP.PREMISES.RECEPTION'], note: ' The entrance ', validFrom: '2026-01-01', validUntil: '2026-12-31' };
  const evidence = await programs.write<Evidence>(us(), attach, { input });
  expect(evidence).toMatchObject({
    ...{ __typename: 'Evidence', kind: 'PHOTO', criteria: ['AASP.PREMISES.RECEPTION'], note: 'The entrance', review: 'PENDING', version: 1, attachedByName: 'A partner’s employee' },
    ...{ organization: { id: ours.id }, location: { id: ours.locationIds[0] }, downloadPath: `/evidence?id=${fileId}`, thumbnailPath: null, file: { id: fileId, fileName: 'lease.pdf', mediaType: 'application/pdf' } },
  });
  expect(await programs.write<Evidence>(us(), attach, { input })).toMatchObject({ id: evidence.id, version: 1 });
  const told = (await programs.sent<{ evidenceId: string }>('evidence.changed')).filter(({ evidenceId }) => evidenceId === evidence.id);
  expect(told).toEqual([{ evidenceId: evidence.id, organizationId: ours.id, locationId: ours.locationIds[0], auditItemId: null, criteria: ['AASP.PREMISES.RECEPTION'], review: 'PENDING', validUntil: '2026-12-31', isDetached: false }]);
});

describe('a file is not attached', () => {
  it.each<[string, () => Promise<Record<string, unknown>>, string]>([
    ['that nobody sent', async () => ({ fileId: randomUUID() }), 'EvidenceFileNotFound'],
    ['to an unknown location', async () => ({ locationId: randomUUID() }), 'ServiceLocationNotFound'],
    ['to an unknown item', async () => ({ auditItemId: randomUUID() }), 'AuditItemNotFound'],
    ['to a criterion no terms have', async () => ({ criteria: ['AASP.NEAT_DESKS'] }), 'CriterionNotFound'],
    ['when it was captured tomorrow', async () => ({ capturedAt: new Date(Date.now() + 86_400_000) }), 'CapturedInTheFuture'],
  ])('%s', async (_what, input, problem) => {
    expect((await attached(await input())).__typename).toBe(problem);
  });

  it('by another partner', async () => {
    const stranger = await programs.addPartner();
    const answer = await programs.write(partnerMember(stranger.id), attach, { input: { fileId: await sentFile(), kind: 'OTHER' } });
    expect(answer.__typename).toBe('EvidenceFileNotFound');
  });

  it('that holds for less than no time', async () => {
    const { errors } = await programs.ask(us(), attach, { input: { fileId: await sentFile(), kind: 'OTHER', validFrom: '2026-02-02', validUntil: '2026-02-01' } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.validUntil' });
  });
});

it('SSA-23 AASP-13 counts once it is accepted, through its last day and no longer; sent again with another validity it is another statement', async () => {
  const fileId = await sentFile();
  const input = { fileId, kind: 'CERTIFICATE', validUntil: '2026-05-20' };
  const evidence = await programs.write<Evidence>(us(), attach, { input });
  const renewed = await programs.write<Evidence>(us(), attach, { input: { ...input, validUntil: '2027-05-20' } });
  expect(renewed.id).not.toBe(evidence.id);
  const counts = async (day: string): Promise<boolean | undefined> => {
    programs.setNow(new Date(`${day}T10:00:00Z`));
    const { data } = await programs.ask<{ evidence: { counts: boolean } }>(us(), 'query ($id: ID!) { evidence(id: $id) { counts } }', { id: evidence.id });
    return data?.evidence.counts;
  };
  expect(await counts('2026-05-20')).toBe(false);
  await programs.write<Evidence>(auditor, review, { input: { evidenceId: evidence.id, expectedVersion: 1, verdict: 'ACCEPTED' } });
  expect(await counts('2026-05-20')).toBe(true);
  expect(await counts('2026-05-21')).toBe(false);
  programs.setNow(new Date());
});

it('SSA-23 AASP-13 a finding holds no longer than the evidence it rests on, and rests on none that is unknown or over', async () => {
  const { data } = await programs.ask<{ organization: { enrollments: { id: string }[] } }>(manager, 'query ($id: ID!) { organization(id: $id) { enrollments { id } } }', { id: ours.id });
  const input = { enrollmentId: data!.organization.enrollments[0]!.id, criterion: 'AASP.BRAND', finding: 'ACCEPTED', reason: 'As the photographs show.' };
  const record = (more: object) => programs.write(auditor, 'mutation ($input: RecordReviewerFindingInput!) { recordReviewerFinding(input: $input) { __typename ... on ReviewerFinding { validTo } } }', { input: { ...input, ...more } });
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
  const { id } = await attached({ validUntil: '2026-06-30' });
  expect(await record({ evidenceIds: [id], validTo: '2026-12-31' })).toEqual({ __typename: 'ReviewerFinding', validTo: '2026-06-30' });
  expect(await record({ evidenceIds: [randomUUID()] })).toEqual({ __typename: 'EvidenceNotFound' });
  programs.setNow(new Date('2026-07-01T10:00:00Z'));
  expect(await record({ evidenceIds: [id] })).toEqual({ __typename: 'EvidenceExpired' });
  programs.setNow(new Date());
});

describe('a reviewer', () => {
  it('accepts, and rejects with a reason, each from the version that was read', async () => {
    const { id } = await attached();
    const accepted = await programs.write<Evidence>(auditor, review, { input: { evidenceId: id, expectedVersion: 1, verdict: 'ACCEPTED' } });
    expect(accepted).toMatchObject({ review: 'ACCEPTED', reviewReason: null, reviewedByName: 'A member of staff', version: 2 });
    expect(await programs.write(auditor, review, { input: { evidenceId: id, expectedVersion: 1, verdict: 'REJECTED', reason: 'Blurred' } })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(await programs.write(manager, review, { input: { evidenceId: id, expectedVersion: 2, verdict: 'REJECTED', reason: 'Blurred' } })).toMatchObject({ review: 'REJECTED', reviewReason: 'Blurred', version: 3 });
  });

  it('gives a reason for a rejection', async () => {
    const { id } = await attached();
    const { errors } = await programs.ask(auditor, review, { input: { evidenceId: id, expectedVersion: 1, verdict: 'REJECTED', reason: '  ' } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.reason' });
  });

  it('is never the partner', async () => {
    const { id } = await attached();
    const { errors } = await programs.ask(us(), review, { input: { evidenceId: id, expectedVersion: 1, verdict: 'ACCEPTED' } });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('detached', () => {
  it('evidence stays on record with its file and is reviewed no more', async () => {
    const { id, file } = await attached();
    expect(await programs.write(us(), detach, { input: { evidenceId: id, expectedVersion: 1, reason: 'Wrong lease' } })).toMatchObject({ detachedByName: 'A partner’s employee', detachReason: 'Wrong lease', version: 2 });
    expect((await desk.fetch(us(), file.id)).status).toBe(200);
    expect((await programs.write(auditor, review, { input: { evidenceId: id, expectedVersion: 2, verdict: 'ACCEPTED' } })).__typename).toBe('EvidenceDetached');
  });

  it('what staff has accepted is by staff alone', async () => {
    const { id } = await attached();
    await programs.write(auditor, review, { input: { evidenceId: id, expectedVersion: 1, verdict: 'ACCEPTED' } });
    expect((await programs.write(us(), detach, { input: { evidenceId: id, expectedVersion: 2, reason: 'x' } })).__typename).toBe('EvidenceAccepted');
    expect((await programs.write(manager, detach, { input: { evidenceId: id, expectedVersion: 2, reason: 'Belongs elsewhere' } })).__typename).toBe('Evidence');
  });
});

describe('erased', () => {
  it('a file is when it is attached nowhere; its record stays, its bytes go', async () => {
    const { id, file } = await attached();
    expect((await programs.write(manager, erase, { fileId: file.id })).__typename).toBe('EvidenceAttached');
    await programs.write(us(), detach, { input: { evidenceId: id, expectedVersion: 1, reason: 'Private' } });
    expect((await programs.write(manager, erase, { fileId: file.id })).__typename).toBe('EvidenceErasure');
    expect((await desk.fetch(manager, file.id)).status).toBe(404);
    expect(await removeErasedBytes(desk.world)).toBe(1);
    expect(await removeErasedBytes(desk.world)).toBe(0);
    expect((await desk.kept()).filter((name) => name.includes(file.id))).toEqual([]);
    const { data } = await programs.ask<{ evidence: { downloadPath: null; file: { erasedAt: Date; sha256: string } } }>(us(), `query ($id: ID!) { evidence(id: $id) { ${fields} } }`, { id });
    expect(data?.evidence).toMatchObject({ downloadPath: null, file: { erasedAt: expect.any(Date), sha256: expect.any(String) } });
  });

  it('nothing is that a decision rests on, whoever asks and however', async () => {
    const { id, file } = await attached();
    const citation = { tenantId: ours.id, citedBy: 'DECISION', citedById: randomUUID(), citedAt: new Date() } as const;
    const actor = { tenant: ours.id, scope: 'program', subject: 'x', roles: [], requestId: 'x' } as const;
    await inTransaction(programs.dataSource, actor, (session) => citeEvidence(session, { ...citation, evidenceIds: [id] }));
    await programs.write(us(), detach, { input: { evidenceId: id, expectedVersion: 1, reason: 'Old' } });
    expect((await programs.write(manager, erase, { fileId: file.id })).__typename).toBe('EvidenceCited');
    await expect(programs.look(`update programs.evidence_file set erased_at = now(), erased_by = 'x', erased_by_name = 'x', erase_reason = 'x' where id = $1`, [file.id])).rejects.toThrow('is kept');
    await expect(programs.look('update programs.evidence_file set sha256 = $2 where id = $1', [file.id, 'a'.repeat(64)])).rejects.toThrow('never changes');
  });
});

describe('in an audit', () => {
  it('evidence belongs to an item until the audit is closed, and is then part of it', async () => {
    const partner = await programs.addPartner({ locations: 1 });
    const planned = await programs.write<{ __typename: string; id: string; items: { id: string }[] }>(manager, `mutation ($input: PlanAuditInput!) { planAudit(input: $input) { __typename ... on Audit { id items { id } } } }`, {
      input: { organizationId: partner.id, plannedOn: '2026-06-01', dueOn: '2026-06-15' },
    });
    const { fileId } = (await desk.send(partnerMember(partner.id), { body: `%PDF ${randomUUID()}` })).answer;
    const [first, second] = planned.items;
    const input = { fileId, kind: 'PHOTO', auditItemId: first!.id };
    const evidence = await programs.write<Evidence>(partnerMember(partner.id), attach, { input });
    const read = await programs.ask<{ audit: { items: { id: string; evidence: { id: string }[] }[] } }>(auditor, `query ($id: ID!) { audit(id: $id) { items { id evidence { id file { mediaType } } } } }`, { id: planned.id });
    expect(read.data?.audit.items.slice(0, 2)).toMatchObject([{ id: first!.id, evidence: [{ id: evidence.id }] }, { id: second!.id, evidence: [] }]);
    expect(read.statements).toBe(3);
    await programs.look(`update programs.audit set status = 'CLOSED', started_at = now(), closed_at = now(), closed_by = 'x', closed_by_name = 'x', report_sha256 = repeat('a', 64) where id = $1`, [planned.id]);
    expect((await programs.write(partnerMember(partner.id), attach, { input: { ...input, kind: 'OTHER' } })).__typename).toBe('AuditLocked');
    expect((await programs.write(manager, detach, { input: { evidenceId: evidence.id, expectedVersion: 1, reason: 'x' } })).__typename).toBe('AuditLocked');
  });
});

it('a list costs the same statements however long it is, and holds the own evidence alone', async () => {
  const stranger = await programs.addPartner();
  const query = `query ($filter: EvidenceFilter) { evidenceList(first: 50, filter: $filter) { totalCount nodes { id review organization { id } location { id } file { sha256 } downloadPath } } }`;
  type Answer = { evidenceList: { totalCount: number; nodes: { organization: { id: string } }[] } };
  const mine = await programs.ask<Answer>(us(), query, { filter: { isDetached: false } });
  expect(mine.errors).toEqual([]);
  expect(mine.data!.evidenceList.nodes.length).toBeGreaterThan(3);
  expect(new Set(mine.data!.evidenceList.nodes.map(({ organization }) => organization.id))).toEqual(new Set([ours.id]));
  expect(mine.statements).toBeLessThanOrEqual(4);
  const theirs = await programs.ask<Answer>(partnerMember(stranger.id), query);
  expect(theirs.data!.evidenceList).toEqual({ totalCount: 0, nodes: [] });
  const ofReception = await programs.ask<Answer>(manager, query, { filter: { criterion: 'AASP.PREMISES.RECEPTION', review: 'PENDING', kind: 'PHOTO', locationId: ours.locationIds[0] } });
  expect(ofReception.data!.evidenceList.totalCount).toBe(1);
});
