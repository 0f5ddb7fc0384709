import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { auditOperations } from '../../../testing/audit-operations.js';
import { type ProgramsUnderTest, startPrograms } from '../../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const { manager, plan, start, find, close } = auditOperations(() => programs);

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
});
afterAll(() => programs.stop());

interface Told {
  standingChecks: { kind: string; verdict: string; observed: string | null }[];
}

async function checksOf(id: string): Promise<Record<string, string>> {
  const { data, errors } = await programs.ask<{ audit: Told }>(manager, 'query ($id: ID!) { audit(id: $id) { standingChecks { kind verdict reasonCode observed on } } }', { id });
  if (!data) throw new Error(JSON.stringify(errors));
  return Object.fromEntries(data.audit.standingChecks.map(({ kind, verdict, observed }) => [kind, `${verdict} ${observed}`]));
}

describe('AASP-18: what is on record beside the items', () => {
  it('AASP-18 AASP-29 IDS-26: is told as it is now, and of a closed audit as it was when it was closed', async () => {
    const partner = await programs.addPartner();
    const audit = await start(await plan(partner));
    const unknown = 'NEEDS_EVIDENCE null';
    expect(await checksOf(audit.id)).toEqual({ CERTIFICATES: unknown, ACCOUNT_STANDING: unknown, RETURNS_ON_TIME: unknown, ADDRESS_KIND: 'MET COMMERCIAL' });
    const organizationId = partner.id;
    await programs.deliver({ type: 'technicians.counted', tenant: organizationId, payload: { organizationId, employedCertifiedTechnicians: 2, contractedCertifiedTechnicians: 0 } });
    const account = (standing: string): Promise<void> =>
      programs.deliver({ type: 'account.changed', tenant: organizationId, payload: { accountId: organizationId, organizationId, type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', status: 'ACTIVE', standing } });
    await account('ON_HOLD');
    await programs.deliver({ type: 'return.overdue', tenant: organizationId, payload: { organizationId, returnId: organizationId, partNumber: '661-1', dueOn: '2026-05-01', chargeMinor: '100', currency: 'NOK' } });
    const told = { CERTIFICATES: 'MET 2', ACCOUNT_STANDING: 'NOT_MET ON_HOLD', RETURNS_ON_TIME: 'NOT_MET 1', ADDRESS_KIND: 'MET COMMERCIAL' };
    expect(await checksOf(audit.id)).toEqual(told);
    for (const item of audit.items) await find(item, { result: 'COMPLIANT' });
    await close(audit);
    await account('GOOD');
    expect(await checksOf(audit.id)).toEqual(told);
  });

  it('costs as many statements for many audits as for one', async () => {
    for (let more = 0; more < 3; more += 1) await plan(await programs.addPartner());
    const asked = async (first: number): Promise<number> => (await programs.ask(manager, `{ audits(first: ${first}, sort: { field: NUMBER, direction: DESC }) { nodes { number standingChecks { kind verdict } } } }`)).statements;
    expect(await asked(3)).toBe(await asked(1));
  });
});
