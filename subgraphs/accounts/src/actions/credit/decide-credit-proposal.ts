import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { decide } from '@platform/kit/four-eyes/proposing.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { DecisionRefusal, ProposalDecision } from '@platform/kit/pure/four-eyes.js';

import { CreditLine } from '../../db/credit/credit-line.entity.js';
import { CreditProposal } from '../../db/credit/credit-proposal.entity.js';
import { CreditRaise } from '../../db/credit/credit-raise.entity.js';
import { publishCreditLine } from './publish-credit-line.js';
import { moveLimit } from './take-back-due.js';

export interface CreditDecision {
  proposalId: string;
  decision: ProposalDecision;
  reason: string;
}

export type DecidedCredit = { proposal: CreditProposal } | { refused: 'PROPOSAL_UNKNOWN' | 'PROPOSAL_OUTDATED' | 'RAISE_OVER' | DecisionRefusal };

/** Decides a proposed limit or raise; an approved one is in force, and in the ledger, with the same transaction. */
export async function decideCreditProposal(context: ActionContext, input: CreditDecision): Promise<DecidedCredit> {
  const { proposalId, reason } = input;
  const action = 'decideCreditProposal';
  const known = await look(context, (manager) => manager.findOneBy(CreditProposal, { id: proposalId }));
  if (known === null) return refuse(context, { action, tenant: null, subject: { type: 'CreditProposal', id: proposalId }, reason }, { refused: 'PROPOSAL_UNKNOWN' });
  const deed = { action, tenant: known.tenantId, subject: { type: 'CreditLine', id: known.creditLineId }, reason };
  return perform<DecidedCredit>(context, deed, (manager, entry) => decideLocked(context, { ...input, creditLineId: known.creditLineId }, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function decideLocked(context: ActionContext, input: CreditDecision & { creditLineId: string }, { manager, entry }: Writing): Promise<DecidedCredit> {
  // The line first, as everybody who changes it does: two who decide at once wait for each other.
  const line = await manager.findOneOrFail(CreditLine, { where: { id: input.creditLineId }, lock: { mode: 'pessimistic_write' } });
  const proposal = await manager.findOneByOrFail(CreditProposal, { id: input.proposalId });
  const refused = decide(context, proposal, input) ?? (input.decision === 'APPROVED' ? approvalRefusal(context, { line, proposal }) : null);
  entry.changes({ proposalId: { to: proposal.id } });
  if (refused !== null) return { refused };
  entry.changes({ decision: { to: input.decision } });
  entry.keptIn('CreditProposal', proposal.id);
  await manager.save(proposal);
  if (input.decision === 'APPROVED') await carryOut(context, { line, proposal }, { manager, entry });
  else if (input.decision === 'REJECTED' && line.status === 'REQUESTED') await publishCreditLine(context, manager, await manager.save(Object.assign(line, { status: 'DECLINED' })));
  return { proposal };
}

interface AtHand {
  line: CreditLine;
  proposal: CreditProposal;
}

function approvalRefusal({ now }: ActionContext, { line, proposal }: AtHand): 'PROPOSAL_OUTDATED' | 'RAISE_OVER' | null {
  if (line.version !== proposal.lineVersion) return 'PROPOSAL_OUTDATED';
  return proposal.raisedUntil !== null && proposal.raisedUntil <= now() ? 'RAISE_OVER' : null;
}

async function carryOut(context: ActionContext, { line, proposal }: AtHand, { manager, entry }: Writing): Promise<void> {
  const { tenantId, amountMinor, raisedUntil, region, agreedWith } = proposal;
  const before = line.agreedMinor + line.raisedMinor;
  const byMinor = raisedUntil === null ? amountMinor - line.agreedMinor : amountMinor;
  if (raisedUntil === null) Object.assign(line, { status: 'APPROVED', agreedMinor: amountMinor, region, agreedWith, agreedOn: context.now().toISOString().slice(0, 10) });
  else {
    line.raisedMinor += amountMinor;
    await manager.insert(CreditRaise, { tenantId, id: context.newId(), creditLineId: line.id, proposalId: proposal.id, amountMinor, beginsAt: context.now(), endsAt: raisedUntil, endedAt: null });
  }
  const saved = await manager.save(line);
  if (byMinor !== 0n) await moveLimit(manager, context, { line: saved, byMinor, code: raisedUntil === null ? 'LIMIT' : 'RAISE' });
  entry.changes({ limitMinor: { from: String(before), to: String(before + byMinor) }, currency: { to: line.currency } });
  await publishCreditLine(context, manager, saved);
}
