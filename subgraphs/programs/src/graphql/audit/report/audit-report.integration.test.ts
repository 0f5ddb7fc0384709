import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { auditOperations, failing } from '../../../testing/audit-operations.js';
import { type ProgramsUnderTest, startPrograms } from '../../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const { manager, plan, start, find, closed } = auditOperations(() => programs);

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
});
afterAll(() => programs.stop());

interface Told {
  title: string;
  draftNotice: string | null;
  summary: { label: string; value: string }[];
  sections: { title: string; entries: { isFailing: boolean; lines: { label: string; value: string }[] }[] }[];
  signature: { sha256: string } | null;
}

const asked = 'query ($id: ID!, $locale: Locale) { auditReport(id: $id, locale: $locale) { title draftNotice facts { label value } summary { label value } sections { title entries { isFailing title origin lines { label value } } } signature { sha256 lines { label value } } } }';
const told = (viewer: Parameters<ProgramsUnderTest['ask']>[0], id: string, locale?: string) => programs.ask<{ auditReport: Told | null }>(viewer, asked, { id, locale });

it('AASP-18: the report of an open audit tells beforehand what it would say, and that it is a draft', async () => {
  const audit = await start(await plan(await programs.addPartner()));
  await find(audit.items[1]!, failing);
  const { data, statements } = await told(manager, audit.id, 'nb');
  const report = data!.auditReport!;
  expect(report).toMatchObject({ title: `Revisjonsrapport ${audit.number}`, signature: null });
  expect(report.draftNotice).toMatch(/^Utkast/);
  const [wrong, others] = report.sections;
  expect(wrong!.entries).toMatchObject([{ isFailing: true }]);
  expect(wrong!.entries[0]!.lines).toContainEqual({ label: 'Observasjon', value: failing.observation });
  expect(others!.entries).toHaveLength(audit.items.length - 1);
  expect(report.summary).toContainEqual({ label: 'Ikke vurdert', value: String(audit.items.length - 1) });
  expect(statements).toBeLessThan(20);
});

it('AASP-18: the report of a closed audit carries its signature, to the partner too', async () => {
  const partner = await programs.addPartner();
  const audit = await closed(partner, failing);
  const { data } = await told(partnerMember(partner.id), audit.id);
  expect(data!.auditReport).toMatchObject({ title: `Audit report ${audit.number}`, draftNotice: null, signature: { sha256: audit.reportSha256 } });
});

it('another partner’s audit and an unknown one have no report, and a technician reads none', async () => {
  const audit = await plan(await programs.addPartner());
  const stranger = await programs.addPartner();
  expect((await told(partnerMember(stranger.id), audit.id)).data).toEqual({ auditReport: null });
  expect((await told(staffMember(), randomUUID())).data).toEqual({ auditReport: null });
  expect((await told(partnerMember(stranger.id, 'TECHNICIAN'), audit.id)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
