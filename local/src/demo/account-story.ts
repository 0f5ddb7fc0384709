import { changeAccountStanding, type StandingToChange } from '@platform/accounts/actions/change-account-standing.js';
import { decideStandingProposal } from '@platform/accounts/actions/decide-standing-proposal.js';
import { proposeStandingChange } from '@platform/accounts/actions/propose-standing-change.js';
import { AccountStanding, ServiceAccount } from '@platform/accounts/db/service-account.entity.js';
import { StandingChange } from '@platform/accounts/db/standing-change.entity.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { type LocalDate } from '@platform/kit/pure/local-date.js';

import { asAccounts, type ContextOf, must } from './accounts-desk.js';
import type { DemoPartner } from './partners.js';
import { idOf } from './random.js';

export interface AccountStory {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
}

/**
 * What the trail of two partners tells beside their audits, as the platform itself enters it: an account that was held and released,
 * and a suspension that was refused because nobody may decide it alone.
 */
export async function loadAccountStory({ adminUrl, partners, today }: AccountStory): Promise<void> {
  const held = partners.find(({ story }) => story.name === 'recovering');
  if (held === undefined) return;
  await asAccounts({ adminUrl, today }, async (contextOf) => {
    if (await look(contextOf('program-manager', 0), (manager) => manager.existsBy(StandingChange, { tenantId: held.id }))) return;
    await holdAndRelease(held, contextOf);
    await refusedSuspension(partners[0]!, contextOf);
  });
}

async function holdAndRelease(partner: DemoPartner, contextOf: ContextOf): Promise<void> {
  const hold = await asked(contextOf('program-manager', 41), partner, { standing: AccountStanding.ON_HOLD, reason: 'The deposit for loan devices is overdue by thirty days.' });
  must(await changeAccountStanding(contextOf('program-manager', 41), hold));
  const release = await asked(contextOf('program-manager', 30), partner, { standing: AccountStanding.GOOD, reason: 'The deposit has arrived.' });
  const { proposal } = must(await proposeStandingChange(contextOf('program-manager', 30), release));
  must(await decideStandingProposal(contextOf('second-program-manager', 29), { proposalId: proposal.id, decision: 'APPROVED', reason: 'Seen in the ledger.' }));
}

async function refusedSuspension(partner: DemoPartner, contextOf: ContextOf): Promise<void> {
  const context = contextOf('second-program-manager', 12);
  const answer = await changeAccountStanding(context, await asked(context, partner, { standing: AccountStanding.SUSPENDED, reason: 'An invoice was thought to be unpaid.' }));
  if (!('refused' in answer)) throw new Error('The demonstration’s suspension was not refused.');
}

async function asked(context: ActionContext, { index }: DemoPartner, { standing, reason }: Pick<StandingToChange, 'standing' | 'reason'>): Promise<StandingToChange> {
  const accountId = idOf(`account ${index}`);
  const { version } = await look(context, (manager) => manager.findOneByOrFail(ServiceAccount, { id: accountId }));
  return { accountId, standing, reason, expectedVersion: version };
}
