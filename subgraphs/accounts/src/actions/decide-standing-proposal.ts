import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { decide } from '@platform/kit/four-eyes/proposing.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { DecisionRefusal, ProposalDecision } from '@platform/kit/pure/four-eyes.js';

import { ServiceAccount } from '../db/service-account.entity.js';
import { StandingProposal } from '../db/standing-proposal.entity.js';
import { type StandingRefusal, standingRefusal } from '../domain/standing-refusal.js';
import { changeStanding } from './change-standing.js';

export interface StandingDecision {
  proposalId: string;
  decision: ProposalDecision;
  reason: string;
}

export type DecidedStanding = { proposal: StandingProposal } | { refused: 'PROPOSAL_UNKNOWN' | 'PROPOSAL_OUTDATED' | DecisionRefusal | StandingRefusal };

/** Decides a proposed change of standing; an approved one is made in the same transaction, in the name of both. */
export async function decideStandingProposal(context: ActionContext, input: StandingDecision): Promise<DecidedStanding> {
  const { proposalId, reason } = input;
  const action = 'decideStandingProposal';
  const known = await look(context, (manager) => manager.findOneBy(StandingProposal, { id: proposalId }));
  if (known === null) return refuse(context, { action, tenant: null, subject: { type: 'StandingProposal', id: proposalId }, reason }, { refused: 'PROPOSAL_UNKNOWN' });
  const deed = { action, tenant: known.tenantId, subject: { type: 'ServiceAccount', id: known.accountId }, reason };
  return perform<DecidedStanding>(context, deed, (manager, entry) => decideLocked(context, { ...input, accountId: known.accountId }, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function decideLocked(context: ActionContext, input: StandingDecision & { accountId: string }, { manager, entry }: Writing): Promise<DecidedStanding> {
  // The account first, as everybody who changes a standing does: two who decide at once wait for each other and none for itself.
  const account = await manager.findOneOrFail(ServiceAccount, { where: { id: input.accountId }, lock: { mode: 'pessimistic_write' } });
  const proposal = await manager.findOneByOrFail(StandingProposal, { id: input.proposalId });
  const refused = decide(context, proposal, input) ?? (input.decision === 'APPROVED' ? approvalRefusal(account, proposal) : null);
  entry.changes({ proposalId: { to: proposal.id } });
  if (refused !== null) return { refused };
  entry.changes({ decision: { to: input.decision } });
  entry.keptIn('StandingProposal', proposal.id);
  await manager.save(proposal);
  if (input.decision === 'APPROVED') await changeStanding(context, manager, { account, standing: proposal.toStanding, reason: proposal.reason, proposal, entry });
  return { proposal };
}

function approvalRefusal(account: ServiceAccount, proposal: StandingProposal): 'PROPOSAL_OUTDATED' | StandingRefusal | null {
  return account.version === proposal.accountVersion ? standingRefusal(account, proposal.toStanding) : 'PROPOSAL_OUTDATED';
}
