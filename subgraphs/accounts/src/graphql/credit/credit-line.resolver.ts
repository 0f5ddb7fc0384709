import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchMany } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { CreditLine } from '../../db/credit/credit-line.entity.js';
import { creditLineSource } from '../../db/credit/credit-sources.js';
import { readRaisesOf } from '../../db/credit/read-credit-of-parents.js';
import { creditPosition, type CreditPosition } from '../../domain/credit/credit-position.js';
import { Organization } from '../organization.stub.js';
import { creditLineList } from './credit-line.list.js';

@ObjectType({ description: 'A raise of a credit line for a time.', simpleResolvers: true })
export class CreditRaise {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;

  @Field(() => Date, { description: 'When it began.' })
  beginsAt: Date;

  @Field(() => Date, { description: 'When it ends and is taken back.' })
  endsAt: Date;
}

@Resolver(() => CreditLine)
export class CreditLineResolver {
  @Query(() => CreditLine, { nullable: true, description: 'One credit line; null when there is none that you may see.' })
  async creditLine(@Arg('id', () => ID, { description: 'Id of the credit line.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [line] = await readByIds(context.reads, { source: creditLineSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return line ?? null;
  }

  @Query(() => creditLineList.Connection, { description: 'Credit lines that you may see, with what of them is in use.' })
  creditLines(@Args(() => creditLineList.Args) args: ListArgumentsOf<typeof creditLineList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return creditLineList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'c.tenant_id') });
  }

  @FieldResolver(() => Organization, { description: 'The organisation that may order on it.' })
  organization(@Root() line: Thing): unknown {
    return line['organization'];
  }

  @FieldResolver(() => Money, { description: 'What was agreed, without temporary raises.' })
  agreed(@Root() line: Thing): Money {
    return moneyIn(line, BigInt(balancesOf(line).agreedMinor));
  }

  @FieldResolver(() => Money, { description: 'What may be in use at once: what was agreed and the raises in force.' })
  limit(@Root() line: Thing): Money {
    return moneyIn(line, limitOf(line));
  }

  @FieldResolver(() => Money, { description: 'Shipped and not yet paid.' })
  used(@Root() line: Thing): Money {
    return moneyIn(line, positionOf(line).usedMinor);
  }

  @FieldResolver(() => Money, { description: 'Ordered and not yet shipped.' })
  held(@Root() line: Thing): Money {
    return moneyIn(line, positionOf(line).heldMinor);
  }

  @FieldResolver(() => Money, { description: 'What may still be ordered; below zero where the limit was lowered beneath what is in use.' })
  available(@Root() line: Thing): Money {
    return moneyIn(line, positionOf(line).availableMinor);
  }

  @FieldResolver(() => [CreditRaise], { description: 'The temporary raises in force, the first to end first.' })
  raises(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const selection = Selection.of(info);
    return batchMany(`credit raises ${selection.signature()}`, context, (lineIds) => readRaisesOf(context.reads, { lineIds, selection })).load(id);
  }
}

@Resolver(() => CreditRaise)
export class CreditRaiseResolver {
  @FieldResolver(() => Money, { description: 'By how much the limit is raised.' })
  amount(@Root() raise: Thing): Money {
    return moneyIn(raise, BigInt(raise['amountMinor'] as string));
  }
}

type Balances = Record<'agreedMinor' | 'raisedMinor' | 'dueMinor' | 'debitsPending' | 'debitsPosted' | 'creditsPosted', string>;

function balancesOf(line: Thing): Balances {
  return line['balances'] as Balances;
}

function limitOf(line: Thing): bigint {
  const { agreedMinor, raisedMinor } = balancesOf(line);
  return BigInt(agreedMinor) + BigInt(raisedMinor);
}

function positionOf(line: Thing): CreditPosition {
  const { dueMinor, debitsPending, debitsPosted, creditsPosted } = balancesOf(line);
  return creditPosition({ limitMinor: limitOf(line), dueMinor: BigInt(dueMinor), debitsPending: BigInt(debitsPending), debitsPosted: BigInt(debitsPosted), creditsPosted: BigInt(creditsPosted) });
}

/** A limit bounds what is billed, which includes value-added tax. */
export function moneyIn(thing: Thing, amountMinor: bigint): Money {
  return { amountMinor: String(amountMinor), currency: thing['currency'] as string, vatIncluded: true };
}
