import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import { proposed } from '@platform/kit/four-eyes/proposing.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import type { ProgramCode } from '../../db/program-code.js';
import { RuleSetDraft, RuleSetDraftStatus } from '../../db/rule-sets/rule-set-draft.entity.js';
import { RuleSetProposal, RuleSetProposalKind } from '../../db/rule-sets/rule-set-proposal.entity.js';
import { publicationRefusal, type PublicationRefusal, retirementRefusal, type RetirementRefusal } from '../../domain/rule-sets/publication-refusal.js';
import { readsOf } from '../decisions/sweep-reviews.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';

export type ProposingOfRuleSet =
  | { proposalId: string }
  | { refused: 'DRAFT_UNKNOWN' | 'NOT_A_DRAFT' | 'RULE_SET_UNKNOWN' | 'PROPOSAL_PENDING' | PublicationRefusal | RetirementRefusal }
  | { refused: 'VERSION_CONFLICT'; currentVersion: number };

export interface PublicationToPropose {
  draftId: string;
  /** The version of the draft the caller has read. */
  expectedVersion: number;
  reason: string;
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

/** Proposes that a draft be published as it is now; a second manager decides. */
export function proposeRuleSetPublication(context: ActionContext, { draftId, expectedVersion, reason }: PublicationToPropose): Promise<ProposingOfRuleSet> {
  const deed = { action: 'proposeRuleSetPublication', tenant: platformTenant, subject: { type: 'RuleSetDraft', id: draftId }, reason };
  return perform<ProposingOfRuleSet>(context, deed, async (manager, entry) => {
    const draft = await manager.findOne(RuleSetDraft, { where: { tenantId: platformTenant, id: draftId }, lock: { mode: 'pessimistic_read' } });
    if (draft === null) return { refused: 'DRAFT_UNKNOWN' };
    if (draft.status !== RuleSetDraftStatus.DRAFT) return { refused: 'NOT_A_DRAFT' };
    if (draft.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: draft.version };
    const published = await readRuleSets(readsOf(manager));
    const { program, region } = draft;
    const onDay = draft.effectiveFrom as LocalDate;
    const refused = publicationRefusal({ program, region, effectiveFrom: onDay }, { published, today: todayInRegion(region, context.now()) });
    if (refused !== null) return { refused };
    const versions = published.filter((terms) => terms.program === program && terms.region === region).map(({ version }) => version);
    const wanted = { kind: RuleSetProposalKind.PUBLISH, program, region, ruleSetVersion: Math.max(0, ...versions) + 1, draftId, draftVersion: draft.version, onDay };
    return insert(context, { wanted, reason }, { manager, entry });
  });
}

export interface RetirementToPropose {
  program: ProgramCode;
  region: string;
  version: number;
  /** The first day no longer in force. */
  endsOn: LocalDate;
  reason: string;
}

/** Proposes that published terms end on a day, so that wider ones hold from then on; a second manager decides. */
export function proposeRuleSetRetirement(context: ActionContext, { program, region, version, endsOn, reason }: RetirementToPropose): Promise<ProposingOfRuleSet> {
  const deed = { action: 'proposeRuleSetRetirement', tenant: platformTenant, subject: { type: 'RuleSet', id: `${program}/${region}/${version}` }, reason };
  return perform<ProposingOfRuleSet>(context, deed, async (manager, entry) => {
    const published = await readRuleSets(readsOf(manager));
    const terms = published.find((candidate) => candidate.program === program && candidate.region === region && candidate.version === version);
    if (terms === undefined) return { refused: 'RULE_SET_UNKNOWN' };
    const refused = retirementRefusal(terms, { endsOn, published, today: todayInRegion(region, context.now()) });
    if (refused !== null) return { refused };
    const wanted = { kind: RuleSetProposalKind.RETIRE, program, region, ruleSetVersion: version, draftId: null, draftVersion: null, onDay: endsOn };
    return insert(context, { wanted, reason }, { manager, entry });
  });
}

type Wanted = Pick<RuleSetProposal, 'kind' | 'program' | 'region' | 'ruleSetVersion' | 'draftId' | 'draftVersion' | 'onDay'>;

async function insert(context: ActionContext, { wanted, reason }: { wanted: Wanted; reason: string }, { manager, entry }: Writing): Promise<ProposingOfRuleSet> {
  const proposal = manager.create(RuleSetProposal, { ...wanted, ...proposed(context, reason), tenantId: platformTenant, id: context.newId() });
  const inserted = await manager.createQueryBuilder().insert().into(RuleSetProposal).values(proposal).orIgnore().returning(['id']).execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'PROPOSAL_PENDING' };
  entry.changes({ kind: { to: wanted.kind }, onDay: { to: wanted.onDay } });
  entry.keptIn('RuleSetProposal', proposal.id);
  return { proposalId: proposal.id };
}
