import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { decide } from '@platform/kit/four-eyes/proposing.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
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
  const known = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.findOneBy(StandingProposal, { id: input.proposalId }));
  if (known === null) return { refused: 'PROPOSAL_UNKNOWN' };
  return inTransaction(context.dataSource, actorOf(context, known.tenantId), (manager) => decideLocked(context, { ...input, accountId: known.accountId }, manager));
}

async function decideLocked(context: ActionContext, input: StandingDecision & { accountId: string }, manager: EntityManager): Promise<DecidedStanding> {
  // The account first, as everybody who changes a standing does: two who decide at once wait for each other and none for itself.
  const account = await manager.findOneOrFail(ServiceAccount, { where: { id: input.accountId }, lock: { mode: 'pessimistic_write' } });
  const proposal = await manager.findOneByOrFail(StandingProposal, { id: input.proposalId });
  const refused = decide(context, proposal, input) ?? (input.decision === 'APPROVED' ? approvalRefusal(account, proposal) : null);
  if (refused !== null) return { refused };
  await manager.save(proposal);
  if (input.decision === 'APPROVED') await changeStanding(context, manager, { account, standing: proposal.toStanding, reason: proposal.reason, proposal });
  return { proposal };
}

function approvalRefusal(account: ServiceAccount, proposal: StandingProposal): 'PROPOSAL_OUTDATED' | StandingRefusal | null {
  return account.version === proposal.accountVersion ? standingRefusal(account, proposal.toStanding) : 'PROPOSAL_OUTDATED';
}
