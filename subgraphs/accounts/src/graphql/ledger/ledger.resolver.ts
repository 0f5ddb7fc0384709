import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { LedgerTransfer } from '../../db/ledger/ledger-transfer.type.js';
import { type LedgerProblemRow, readLedgerProblems, readLedgerSize } from '../../db/ledger/read-ledger-problems.js';
import { ledgerTransferList } from './ledger-transfer.list.js';

const LedgerProblemKind = {
  BALANCE_DIFFERS: 'BALANCE_DIFFERS',
  OVERDRAWN: 'OVERDRAWN',
  RESOLVED_TWICE: 'RESOLVED_TWICE',
  BATCH_NOT_WHOLE: 'BATCH_NOT_WHOLE',
  DEBITS_ARE_NOT_CREDITS: 'DEBITS_ARE_NOT_CREDITS',
  LIMIT_DIFFERS: 'LIMIT_DIFFERS',
  ORDER_DIFFERS: 'ORDER_DIFFERS',
  INVOICES_DIFFER: 'INVOICES_DIFFER',
} as const satisfies { [Kind in LedgerProblemRow['kind']]: Kind };
registerEnumType(LedgerProblemKind, {
  name: 'LedgerProblemKind',
  description: 'What does not add up.',
  valuesConfig: {
    BALANCE_DIFFERS: { description: 'A balance is not what its transfers add up to.' },
    OVERDRAWN: { description: 'A credit line is overdrawn.' },
    RESOLVED_TWICE: { description: 'A pending transfer was resolved more than once.' },
    BATCH_NOT_WHOLE: { description: 'A batch does not hold what it states.' },
    DEBITS_ARE_NOT_CREDITS: { description: 'The debits of a ledger are not its credits.' },
    LIMIT_DIFFERS: { description: 'The limit of a credit line is not what was granted.' },
    ORDER_DIFFERS: { description: 'What orders have reserved is not what a line holds.' },
    INVOICES_DIFFER: { description: 'What is open of the invoices is not what is owed by the ledger.' },
  },
});

@ObjectType({ description: 'Something in the ledger that does not add up.', simpleResolvers: true })
export class LedgerProblem {
  @Field(() => LedgerProblemKind, { description: 'What it is.' })
  kind: LedgerProblemRow['kind'];

  @Field(() => ID, { description: 'The organisation whose ledger it is.' })
  organizationId: string;

  @Field(() => ID, { description: 'The account, transfer, batch, line or order it was found at.' })
  thingId: string;

  @Field(() => String, { description: 'What was expected, in minor units.' })
  expected: string;

  @Field(() => String, { description: 'What was found, in minor units.' })
  found: string;
}

@ObjectType({ description: 'The ledger of every organisation, recomputed.', simpleResolvers: true })
export class LedgerVerification {
  @Field(() => Date, { description: 'When.' })
  verifiedAt: Date;

  @Field(() => Int, { description: 'Accounts whose balances were recomputed.' })
  accounts: number;

  @Field(() => Int, { description: 'Transfers they were recomputed from.' })
  transfers: number;

  @Field(() => [LedgerProblem], { description: 'The first hundred things that do not add up; none when all is well.' })
  problems: LedgerProblem[];
}

@Resolver(() => LedgerTransfer)
export class LedgerResolver {
  @Query(() => ledgerTransferList.Connection, { description: 'Transfers of the ledger that you may see.' })
  ledgerTransfers(@Args(() => ledgerTransferList.Args) args: ListArgumentsOf<typeof ledgerTransferList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return ledgerTransferList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 't.tenant_id') });
  }

  @Query(() => LedgerVerification, { description: 'Recomputes every balance from the transfers and holds every statement of the ledger about itself against them.' })
  async verifyLedger(@Ctx() { reads, now }: RequestContext): Promise<LedgerVerification> {
    const [problems, size] = [await readLedgerProblems(reads), await readLedgerSize(reads)];
    return { verifiedAt: now(), ...size, problems };
  }

  @FieldResolver(() => Money, { description: 'How much is moved.' })
  amount(@Root() transfer: Thing): Money {
    return { amountMinor: transfer['amountMinor'] as string, currency: transfer['currency'] as string, vatIncluded: transfer['vatIncluded'] as boolean };
  }
}
