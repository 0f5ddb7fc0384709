import { randomUUID } from 'node:crypto';

import { platformTenant } from '@platform/kit/bus/event.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { noteRuleSet } from '@platform/kit/rule-sets/note-rule-set.js';
import { ruleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';
import { ruleSetSha256 } from '@platform/kit/rule-sets/rule-set-sha256.js';
import { publishedRuleSets } from '@platform/programs/rule-sets/published-rule-sets.js';
import { watchReturns } from '@platform/repairs/actions/returns/deadlines/watch-returns.js';
import { ReturnOrder } from '@platform/repairs/db/returns/return-order.entity.js';
import { agingBuckets, type AgingBucket } from '@platform/repairs/domain/returns/deadlines/aging-bucket.js';

import type { DemoPartner } from '../partners.js';
import { Random } from '../random.js';
import { asRepairs } from './repairs-desk.js';
import { sendAndReceive } from './sent-returns.js';
import { type Owing, ship } from './ship.js';
import { daysAgoFor } from './shipped-parts.js';

interface Returns {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
}

const partnersOwing = 14;
const columns = Object.keys(agingBuckets) as AgingBucket[];

/** Returns in every column of the board, some packed, some on their way, received, inspected and closed, as the depot and its partners did it. */
export async function loadReturnsStory({ adminUrl, partners, today }: Returns): Promise<void> {
  await asRepairs({ adminUrl, today }, async (contextOf) => {
    if (await look(contextOf(0), (manager) => manager.existsBy(ReturnOrder, { tenantId: partners[0]!.id }))) return;
    await learnTerms(contextOf(0));
    for (const partner of partners.slice(0, partnersOwing)) await owe({ partner, today, contextOf });
    for (const partner of partners.slice(0, 4)) await sendAndReceive({ partner, today, contextOf });
    while ((await watchReturns(contextOf(0))) > 0);
  });
}

/** The terms that count the days, as programs will tell them again when it starts. */
async function learnTerms(context: ActionContext): Promise<void> {
  for (const ruleSet of publishedRuleSets.filter(({ program }) => program === 'IDS' || program === 'ERS')) {
    const payload = { ...ruleSet, sha256: ruleSetSha256(ruleSet) };
    const event = { id: randomUUID(), type: ruleSetPublished, version: 1, tenant: platformTenant, aggregate: { type: 'RuleSet', id: platformTenant, sequence: 1 }, occurredAt: context.now().toISOString(), causation: context.requestId, correlation: context.requestId, traceparent: null, payload };
    await inTransaction(context.dataSource, { tenant: platformTenant, scope: 'tenant', subject: 'bus:repairs', roles: [], requestId: context.requestId }, (manager) => noteRuleSet(event, manager));
  }
}

/** What a partner owes: something in each column, the first partner more of it, and most of it not yet due. */
async function owe(owing: Owing): Promise<void> {
  const { partner } = owing;
  const random = new Random(`returns ${partner.index}`);
  for (const bucket of columns) {
    const isOverdue = bucket.startsWith('OVERDUE');
    const count = partner.index === 0 ? random.whole(2, 4) : isOverdue ? (random.chance(0.25) ? 1 : 0) : random.whole(0, 3);
    const days = daysAgoFor(bucket, owing);
    if (count === 0 || days.length === 0) continue;
    await ship(owing, { name: `${partner.index} ${bucket}`, daysAgo: random.pick(days), count });
  }
}
