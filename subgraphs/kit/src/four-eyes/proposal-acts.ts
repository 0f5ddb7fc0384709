import 'reflect-metadata';

import { type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { isAllowed, managers } from '../graphql/access-rules.js';
import type { RequestContext } from '../graphql/context.js';
import { decisionRefusal, type ProposalAtHand } from '../pure/four-eyes.js';

/** What whoever asks may do about a proposal of this kind; the resolver of the kind extends it. */
export function proposalActs(kind: () => ClassType) {
  @Resolver(kind)
  abstract class ProposalActs {
    @FieldResolver(() => Boolean, { description: 'Whether you may approve or reject it: it is open, you are a manager, and somebody else proposed it.' })
    mayDecide(@Root() proposal: ProposalAtHand, @Ctx() { viewer }: RequestContext): boolean {
      return isAllowed(managers, viewer) && decisionRefusal(proposal, { decision: 'APPROVED', by: viewer.subject }) === null;
    }

    @FieldResolver(() => Boolean, { description: 'Whether you may withdraw it: it is open and you proposed it.' })
    mayWithdraw(@Root() proposal: ProposalAtHand, @Ctx() { viewer }: RequestContext): boolean {
      return isAllowed(managers, viewer) && decisionRefusal(proposal, { decision: 'WITHDRAWN', by: viewer.subject }) === null;
    }
  }
  return ProposalActs;
}
