import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import { decide } from '@platform/kit/four-eyes/proposing.js';
import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { DecisionRefusal, ProposalDecision } from '@platform/kit/pure/four-eyes.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';
import { ruleSetSha256 } from '@platform/kit/rule-sets/rule-set-sha256.js';

import { RuleSetDraft, RuleSetDraftStatus } from '../../db/rule-sets/rule-set-draft.entity.js';
import { RuleSetProposal, RuleSetProposalKind } from '../../db/rule-sets/rule-set-proposal.entity.js';
import { endedBy, publicationRefusal, retirementRefusal } from '../../domain/rule-sets/publication-refusal.js';
import { queueReevaluation } from '../decisions/queue-reevaluation.js';
import { readsOf } from '../decisions/sweep-reviews.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { tellRuleSet } from './tell-rule-set.js';

export interface RuleSetDecision {
  proposalId: string;
  decision: ProposalDecision;
  reason: string;
}

export type DecidingOfRuleSet = { proposalId: string } | { refused: 'PROPOSAL_UNKNOWN' | 'PROPOSAL_OUTDATED' | DecisionRefusal };

/** Decides a proposal about terms; approved, it is carried out in the same transaction and told to the other subgraphs. */
export function decideRuleSetProposal(context: ActionContext, { proposalId, decision, reason }: RuleSetDecision): Promise<DecidingOfRuleSet> {
  const deed = { action: 'decideRuleSetProposal', tenant: platformTenant, subject: { type: 'RuleSetProposal', id: proposalId }, reason };
  return perform<DecidingOfRuleSet>(context, deed, async (manager, entry) => {
    // Terms are decided one after the other: each sees what the one before it published.
    await manager.query(`select pg_advisory_xact_lock(hashtext('programs.rule_set'))`);
    const proposal = await manager.findOneBy(RuleSetProposal, { tenantId: platformTenant, id: proposalId });
    if (proposal === null) return { refused: 'PROPOSAL_UNKNOWN' };
    const refused = decide(context, proposal, { decision, reason });
    if (refused !== null) return { refused };
    const carryOut = decision === 'APPROVED' ? await prepare(context, manager, proposal) : async (): Promise<void> => undefined;
    if (carryOut === null) return { refused: 'PROPOSAL_OUTDATED' };
    await manager.save(proposal);
    await carryOut();
    entry.changes({ decision: { to: decision }, program: { to: proposal.program }, region: { to: proposal.region }, ruleSetVersion: { to: proposal.ruleSetVersion } });
    entry.keptIn('RuleSetProposal', proposalId);
    noteOutcome(entry, proposal);
    return { proposalId };
  });
}

function noteOutcome(entry: Entry, { kind, onDay, decision }: RuleSetProposal): void {
  if (decision === 'APPROVED') entry.changes({ [kind === RuleSetProposalKind.PUBLISH ? 'effectiveFrom' : 'effectiveTo']: { to: onDay } });
}

/** What approving does; null when it can no longer be done as it was proposed. */
async function prepare(context: ActionContext, manager: EntityManager, proposal: RuleSetProposal): Promise<(() => Promise<void>) | null> {
  const published = await readRuleSets(readsOf(manager));
  return proposal.kind === RuleSetProposalKind.PUBLISH ? preparePublication(context, manager, { proposal, published }) : prepareRetirement(context, manager, { proposal, published });
}

interface AtHand {
  proposal: RuleSetProposal;
  published: readonly HashedRuleSet[];
}

async function preparePublication(context: ActionContext, manager: EntityManager, { proposal, published }: AtHand): Promise<(() => Promise<void>) | null> {
  const draft = await manager.findOneOrFail(RuleSetDraft, { where: { tenantId: platformTenant, id: proposal.draftId! }, lock: { mode: 'pessimistic_write' } });
  const { program, region, ruleSetVersion: version } = proposal;
  const effectiveFrom = draft.effectiveFrom as LocalDate;
  const isAsSeen = draft.status === RuleSetDraftStatus.DRAFT && draft.version === proposal.draftVersion && effectiveFrom === proposal.onDay;
  const today = todayInRegion(region, context.now());
  if (!isAsSeen || publicationRefusal({ program, region, effectiveFrom }, { published, today }) !== null) return null;
  const terms = { program, region, version, effectiveFrom, effectiveTo: null, status: 'PUBLISHED', criteria: draft.criteria } as const;
  const ruleSet: HashedRuleSet = { ...terms, sha256: ruleSetSha256(terms) };
  const ended = endedBy({ program, region, effectiveFrom }, published);
  return async () => {
    if (ended !== null) await end(context, manager, { ruleSet: ended, on: effectiveFrom });
    await manager.query(
      `insert into rule_set (program, region, version, effective_from, effective_to, status, sha256, criteria, proposal_id) values ($1, $2, $3, $4, null, 'PUBLISHED', $5, $6::jsonb, $7)`,
      [program, region, version, effectiveFrom, ruleSet.sha256, JSON.stringify(ruleSet.criteria), proposal.id],
    );
    await manager.save(Object.assign(draft, { status: RuleSetDraftStatus.PUBLISHED, updatedAt: context.now(), updatedByName: context.viewer.name }));
    await tellRuleSet(context, manager, ruleSet);
    await queueReevaluation(context, manager, { program, terms: { region, version }, dueOn: effectiveFrom });
  };
}

async function prepareRetirement(context: ActionContext, manager: EntityManager, { proposal, published }: AtHand): Promise<(() => Promise<void>) | null> {
  const { program, region, ruleSetVersion: version } = proposal;
  const ruleSet = published.find((terms) => terms.program === program && terms.region === region && terms.version === version);
  const endsOn = proposal.onDay as LocalDate;
  if (ruleSet === undefined || retirementRefusal(ruleSet, { endsOn, published, today: todayInRegion(region, context.now()) }) !== null) return null;
  return async () => {
    await end(context, manager, { ruleSet, on: endsOn });
    await queueReevaluation(context, manager, { program, terms: { region, version }, dueOn: endsOn });
  };
}

async function end(context: ActionContext, manager: EntityManager, { ruleSet, on }: { ruleSet: HashedRuleSet; on: LocalDate }): Promise<void> {
  await manager.query(`update rule_set set effective_to = $4 where program = $1 and region = $2 and version = $3`, [ruleSet.program, ruleSet.region, ruleSet.version, on]);
  await tellRuleSet(context, manager, { ...ruleSet, effectiveTo: on });
}
