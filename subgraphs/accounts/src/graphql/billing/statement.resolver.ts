import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { AccountStatement, BankEntry, StatementMovement } from '../../db/billing/billing-types.js';
import { Organization } from '../organization.stub.js';
import { bankEntryList, statementList } from './billing-lists.js';
import { moneyAt } from './money-at.js';

@Resolver(() => AccountStatement)
export class StatementResolver {
  @Query(() => statementList.Connection, { description: 'Monthly statements that you may see.' })
  accountStatements(@Args(() => statementList.Args) args: ListArgumentsOf<typeof statementList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return statementList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 't.tenant_id') });
  }

  @FieldResolver(() => Organization, { description: 'Whose account it states.' })
  organization(@Root() statement: Thing): unknown {
    return statement['organization'];
  }

  @FieldResolver(() => Money, { description: 'What was owed at the beginning of the month.' })
  opening(@Root() statement: Thing): Money {
    return moneyAt(statement, 'openingMinor');
  }

  @FieldResolver(() => Money, { description: 'What was owed at its end.' })
  closing(@Root() statement: Thing): Money {
    return moneyAt(statement, 'closingMinor');
  }

  @FieldResolver(() => [StatementMovement], { description: 'Everything that moved in the month, in order.' })
  movements(@Root() statement: Thing): object[] {
    const { currency, vatIncluded } = statement;
    return (statement['movements'] as { at: string }[]).map((movement) => ({ ...movement, at: new Date(movement.at), currency, vatIncluded }));
  }
}

@Resolver(() => StatementMovement)
export class StatementMovementResolver {
  @FieldResolver(() => Money, { description: 'By how much what is owed changed: above zero more is owed, below zero less.' })
  amount(@Root() movement: Thing): Money {
    return moneyAt(movement, 'amountMinor');
  }
}

@Resolver(() => BankEntry)
export class BankEntryResolver {
  @Query(() => bankEntryList.Connection, { description: 'Payments as the bank told them.' })
  bankEntries(@Args(() => bankEntryList.Args) args: ListArgumentsOf<typeof bankEntryList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return bankEntryList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => Money, { description: 'How much was paid.' })
  amount(@Root() entry: Thing): Money {
    return moneyAt(entry, 'amountMinor');
  }

  @FieldResolver(() => Money, { description: 'How much of it settled invoices.' })
  matched(@Root() entry: Thing): Money {
    return moneyAt(entry, 'matchedMinor');
  }
}
