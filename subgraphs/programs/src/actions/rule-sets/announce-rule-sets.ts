import { v7 as newId } from 'uuid';

import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import type { Actor } from '@platform/kit/database/session.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';
import { ruleSetPublished, type RuleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';
import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import type { ProgramCode } from '../../db/program-code.js';
import { queueReevaluation } from '../decisions/queue-reevaluation.js';
import { toldRuleSet } from './tell-rule-set.js';

/**
 * Tells the other subgraphs all published terms. It is done at each start and not once, so that whoever has lost its
 * copy, or subscribes later, has it after the next start; a copy that is whole is left as it is.
 */
export async function announceRuleSets({ dataSource, bus }: Pick<Facilities, 'dataSource' | 'bus'>): Promise<void> {
  const causation = newId();
  const occurredAt = new Date().toISOString();
  const actor: Actor = { tenant: platformTenant, scope: 'tenant', subject: 'programs', roles: [], requestId: causation };
  await unrecorded(dataSource, actor, async (manager) => {
    const ruleSets = await readRuleSets({ query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) });
    for (const payload of ruleSets satisfies RuleSetPublished[]) {
      await bus.publish(manager, { id: newId(), type: ruleSetPublished, version: 1, occurredAt, causation, ...toldRuleSet(payload) });
      // Terms that follow others, from wherever they came, are what partners are judged by anew on their first day.
      if (payload.version > 1) await queueReevaluation({ newId, now: () => new Date(), viewer: systemViewer('programs') }, manager, { program: payload.program as ProgramCode, terms: payload, dueOn: payload.effectiveFrom });
    }
  });
}
