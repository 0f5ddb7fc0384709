import { randomUUID } from 'node:crypto';

import { changeAccountStanding, type StandingToChange } from '@platform/accounts/actions/change-account-standing.js';
import { decideStandingProposal } from '@platform/accounts/actions/decide-standing-proposal.js';
import { proposeStandingChange } from '@platform/accounts/actions/propose-standing-change.js';
import { entities, schema } from '@platform/accounts/db/database.js';
import { AccountStanding, ServiceAccount } from '@platform/accounts/db/service-account.entity.js';
import { StandingChange } from '@platform/accounts/db/standing-change.entity.js';
import { Bus } from '@platform/kit/bus/bus.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';

import { demonstrationUser } from '../issuer/demonstration-users.js';
import type { DemoPartner } from './partners.js';
import { idOf } from './random.js';

export interface AccountStory {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
}

type Manager = 'program-manager' | 'second-program-manager';
type ContextOf = (user: Manager, daysAgo: number) => ActionContext;

/**
 * What the trail of two partners tells beside their audits, as the platform itself enters it: an account that was held and released,
 * and a suspension that was refused because nobody may decide it alone.
 */
export async function loadAccountStory({ adminUrl, partners, today }: AccountStory): Promise<void> {
  const held = partners.find(({ story }) => story.name === 'recovering');
  if (held === undefined) return;
  const dataSource = await createDataSource({ url: adminUrl, schema, entities, migrations: [], poolSize: 2, role: `${schema}_app` }).initialize();
  const log = pino({ level: 'silent' });
  const bus = await Bus.start({ url: adminUrl, log });
  const contextOf: ContextOf = (user, daysAgo) => ({ dataSource, bus, log, viewer: viewerOf(user), requestId: randomUUID(), now: () => new Date(`${addDays(today, -daysAgo)}T08:40:00Z`), newId: () => newId() });
  try {
    if (await look(contextOf('program-manager', 0), (manager) => manager.existsBy(StandingChange, { tenantId: held.id }))) return;
    await holdAndRelease(held, contextOf);
    await refusedSuspension(partners[0]!, contextOf);
  } finally {
    await bus.stop();
    await dataSource.destroy();
  }
}

function viewerOf(sub: Manager): ActionContext['viewer'] {
  const { name, roles } = demonstrationUser(sub)!;
  return { subject: sub, name, roles: [...roles], tenant: null, scope: 'program' };
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

function must<Answer extends object>(answer: Answer): Exclude<Answer, { refused: unknown }> {
  if ('refused' in answer) throw new Error(`The demonstration’s accounts do not follow the rules: ${JSON.stringify(answer)}`);
  return answer as Exclude<Answer, { refused: unknown }>;
}
