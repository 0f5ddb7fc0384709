import 'reflect-metadata';

import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { isAllowed, managers } from '@platform/kit/graphql/access-rules.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Thing } from '@platform/kit/list/source.js';

import { lookAhead, type LookAhead } from '../../actions/holds/look-ahead.js';
import type { RuleReader } from '../../actions/holds/plan-of-hold.js';
import { CardHold } from '../../db/holds/card-hold.entity.js';
import { readHoldsAhead } from '../../db/holds/read-holds-ahead.js';
import { heldMoney, HoldNextAct, HoldRulingOption, HoldTerms } from './hold-money.js';

/** What lies ahead of holds; that of all holds of a request is read together. */
@Resolver(() => CardHold)
export class CardHoldAheadResolver {
  @FieldResolver(() => HoldNextAct, { nullable: true, description: 'What the platform does next by itself, and when; null where it waits for a person, for a shipment or for an inspection, or is settled.' })
  async nextAct(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<HoldNextAct | null> {
    return (await aheadOf(context, id)).next;
  }

  @FieldResolver(() => HoldTerms, { description: 'What the terms say of it by what is known now.' })
  async terms(@Root() hold: Thing, @Ctx() context: RequestContext): Promise<HoldTerms> {
    const { plan } = await aheadOf(context, hold.id);
    const isCharged = plan.kind === 'CAPTURE';
    return { decision: plan.kind, taking: isCharged ? plan.taking : null, amount: isCharged ? heldMoney(hold, plan.amountMinor) : null, reviewReason: plan.kind === 'REVIEW' ? plan.reason : null };
  }

  @FieldResolver(() => [HoldRulingOption], { description: 'What you may decide about it now; none for whoever decides nothing about holds.' })
  async rulings(@Root() hold: Thing, @Ctx() context: RequestContext): Promise<HoldRulingOption[]> {
    if (!isAllowed(managers, context.viewer)) return [];
    const { rulings } = await aheadOf(context, hold.id);
    return rulings.map(({ ruling, amountMinor, needsSecondPerson }) => ({ ruling, amount: heldMoney(hold, amountMinor), needsSecondPerson }));
  }
}

async function aheadOf(context: RequestContext, id: string): Promise<LookAhead> {
  const load = async (ids: readonly string[]): Promise<LookAhead[]> => {
    const reader = onceRead(context);
    return Promise.all((await readHoldsAhead(context.reads, ids)).map((hold) => lookAhead(reader, hold, context.now())));
  };
  const found = await batchOne('ahead of holds', context, load).load(id);
  if (found === null) throw new Error(`Hold ${id} was read and is gone.`);
  return found;
}

/** The terms are the same for all holds of a request: they are read once. */
function onceRead({ reads }: RequestContext): RuleReader {
  const known = new Map<string, Promise<unknown>>();
  return {
    query: <Rows>(text: string, values: unknown[] = []) => {
      const asked = known.get(text) ?? reads.query(text, values);
      known.set(text, asked);
      return asked as Promise<Rows>;
    },
  };
}
