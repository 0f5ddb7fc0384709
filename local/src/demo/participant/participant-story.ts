import type pg from 'pg';
import { IsNull, Not } from 'typeorm';

import { chargeLateReturn } from '@platform/accounts/actions/billing/charge-events.js';
import { issueInvoices } from '@platform/accounts/actions/billing/issue-invoices.js';
import { decideCreditProposal } from '@platform/accounts/actions/credit/decide-credit-proposal.js';
import { proposeCreditLimit } from '@platform/accounts/actions/credit/propose-credit.js';
import { look } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { watchReturns } from '@platform/repairs/actions/returns/deadlines/watch-returns.js';
import { ReturnOrder } from '@platform/repairs/db/returns/return-order.entity.js';
import { DeviceScreening } from '@platform/repairs/db/repairs/device-screening.entity.js';

import { asAccounts, must, tellAccounts } from '../accounts-desk.js';
import { asRepairs as asPartsDesk } from '../parts/repairs-desk.js';
import { asRepairs } from '../returns/repairs-desk.js';
import { demoParticipant } from './participant.js';
import { replaceDevices } from './replaced-devices.js';

/** What programs would have been told of repairs that were completed weeks ago. */
const countRepairs = `
  insert into programs.quarter_repair_count (tenant_id, quarter, location_id, completed, opened)
  select tenant_id, completed_quarter, location_id, count(*), 0 from repairs.repair where completed_at is not null and tenant_id = $1 group by 1, 2, 3`;

/**
 * What the participant did: iPhones screened, replaced and on their way, a defective one that is due in days, one that never came back and was
 * billed; and the credit that two managers agreed for it.
 */
export async function loadParticipantStory(client: pg.Client, { adminUrl, today }: { adminUrl: string; today: LocalDate }): Promise<void> {
  const { id: organizationId } = demoParticipant();
  const isThere = await asPartsDesk({ adminUrl, today }, async (desk) => {
    if (await look(desk.asDepot({ daysAgo: 0 }), (manager) => manager.existsBy(DeviceScreening, { tenantId: organizationId }))) return true;
    await replaceDevices(desk, today);
    return false;
  });
  if (isThere) return;
  await client.query(countRepairs, [organizationId]);
  const late = await asRepairs({ adminUrl, today }, async (contextOf) => {
    while ((await watchReturns(contextOf(0))) > 0);
    return look(contextOf(0), (manager) => manager.findOneByOrFail(ReturnOrder, { tenantId: organizationId, state: 'OPEN', overdueAt: Not(IsNull()) }));
  });
  await asAccounts({ adminUrl, today }, async (contextOf) => {
    const asked = { organizationId, region: 'NO', currency: 'NOK', limitMinor: 250_000_00n, agreedWith: 'Finance Nordics', reason: 'Agreed with the finance group at admission.', expectedVersion: null };
    const { proposal } = must(await proposeCreditLimit(contextOf('program-manager', 400), asked));
    must(await decideCreditProposal(contextOf('second-program-manager', 399), { proposalId: proposal.id, decision: 'APPROVED', reason: 'The letter of the finance group is on file.' }));
    const { id: returnId, dueOn, chargeMinor, currency, vatIncluded } = late;
    await tellAccounts(contextOf('program-manager', 0), { tenant: organizationId, at: `${dueOn}T22:00:00Z`, payload: { returnId, organizationId, dueOn, chargeMinor, currency, vatIncluded }, apply: chargeLateReturn });
    await issueInvoices(contextOf('program-manager', 0), { organizationId, until: today, idempotencyKey: 'demonstration invoices of the participant' });
  });
}
