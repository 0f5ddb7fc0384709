import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import { proposed } from '@platform/kit/four-eyes/proposing.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { CreditLine } from '../../db/credit/credit-line.entity.js';
import { CreditProposal } from '../../db/credit/credit-proposal.entity.js';
import { KnownOrganization } from '../../db/known-organization.entity.js';
import { isOwnRegion } from '../../domain/credit/credit-fact.js';
import { publishCreditLine } from './publish-credit-line.js';

export interface LimitToPropose {
  organizationId: string;
  region: string;
  currency: string;
  limitMinor: bigint;
  agreedWith: string;
  reason: string;
  /** The version of the line that the caller has read; null where there is none yet. */
  expectedVersion: number | null;
}

export type ProposingCredit =
  | { proposal: CreditProposal }
  | { refused: 'ORGANIZATION_UNKNOWN' | 'PROPOSAL_PENDING' | 'LIMIT_UNCHANGED' | 'OTHER_REGION' | 'LINE_UNKNOWN' | 'LINE_NOT_APPROVED' | 'RAISE_OVER' }
  | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Proposes the limit of an organisation's credit line in a currency, for a second manager to decide; the first opens the line. */
export function proposeCreditLimit(context: ActionContext, input: LimitToPropose): Promise<ProposingCredit> {
  const { organizationId: tenant, reason } = input;
  return perform<ProposingCredit>(context, { action: 'proposeCreditLimit', tenant, subject: { type: 'Organization', id: tenant }, reason }, async (manager, entry) => {
    const organization = await manager.findOneBy(KnownOrganization, { tenantId: tenant });
    if (organization === null) {
      entry.isNobodys();
      return { refused: 'ORGANIZATION_UNKNOWN' };
    }
    if (organization.region !== null && !isOwnRegion(input.region, organization.region)) return { refused: 'OTHER_REGION' };
    const known = await manager.findOne(CreditLine, { where: { tenantId: tenant, currency: input.currency }, lock: { mode: 'pessimistic_write' } });
    if ((known?.version ?? null) !== input.expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: known?.version ?? 0 };
    if (known?.status === 'APPROVED' && known.agreedMinor === input.limitMinor && known.region === input.region && known.agreedWith === input.agreedWith) return { refused: 'LIMIT_UNCHANGED' };
    if (known === null && input.limitMinor === 0n) return { refused: 'LIMIT_UNCHANGED' };
    const line = await requested(context, manager, { known, input });
    if (line === null) return { refused: 'PROPOSAL_PENDING' };
    const { region, agreedWith, limitMinor: amountMinor } = input;
    return keep(context, manager, { line, entry, terms: { ...proposed(context, reason), kind: 'LIMIT', amountMinor, raisedUntil: null, region, agreedWith } });
  });
}

/** The line that is asked for: a new one, a declined one anew, or the one that is there; null when somebody else has just opened it. */
async function requested(context: ActionContext, manager: EntityManager, { known, input }: { known: CreditLine | null; input: LimitToPropose }): Promise<CreditLine | null> {
  if (known !== null && known.status !== 'DECLINED') return known;
  const { organizationId: tenantId, region, currency, agreedWith } = input;
  const state = { region, agreedWith, status: 'REQUESTED' } as const;
  if (known !== null) return tell(context, manager, await manager.save(Object.assign(known, state)));
  const line = manager.create(CreditLine, { tenantId, id: context.newId(), currency, ...state, agreedMinor: 0n, raisedMinor: 0n, dueMinor: 0n, agreedOn: null, version: 1 });
  const inserted = await manager.createQueryBuilder().insert().into(CreditLine).values(line).orIgnore().returning(['id']).execute();
  return (inserted.raw as unknown[]).length === 0 ? null : tell(context, manager, line);
}

async function tell(context: ActionContext, manager: EntityManager, line: CreditLine): Promise<CreditLine> {
  await publishCreditLine(context, manager, line);
  return line;
}

export interface KeptTerms {
  line: CreditLine;
  entry: Entry;
  terms: Omit<CreditProposal, 'tenantId' | 'id' | 'creditLineId' | 'lineVersion' | 'fromMinor' | '__typename'>;
}

/** Keeps the proposal about a locked line; a line has at most one that is open. */
export async function keep(context: ActionContext, manager: EntityManager, { line, entry, terms }: KeptTerms): Promise<ProposingCredit> {
  const proposal = manager.create(CreditProposal, { ...terms, tenantId: line.tenantId, id: context.newId(), creditLineId: line.id, lineVersion: line.version, fromMinor: line.agreedMinor });
  const inserted = await manager.createQueryBuilder().insert().into(CreditProposal).values(proposal).orIgnore().returning(['id']).execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'PROPOSAL_PENDING' };
  entry.isAbout({ type: 'CreditLine', id: line.id });
  entry.changes({ [terms.kind === 'LIMIT' ? 'proposedLimitMinor' : 'proposedRaiseMinor']: { to: String(terms.amountMinor) }, currency: { to: line.currency }, region: { to: terms.region } });
  entry.keptIn('CreditProposal', proposal.id);
  return { proposal };
}
