import 'reflect-metadata';

import { Ctx, Field, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';

import { readReconciliation } from '../../db/reconciliation/read-reconciliation.js';
import { type Reconciled, reconciled, type ReconciledThing, reconciledThings, type ReconciliationState as State } from '../../domain/reconciliation/reconciled.js';

const named = <Name extends string>(names: readonly Name[]): { [Key in Name]: Key } => Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

const ReconciledThingName = named(reconciledThings);
registerEnumType(ReconciledThingName, {
  name: 'ReconciledThing',
  description: 'What is held against what.',
  valuesConfig: {
    BANK_PAYMENTS: { description: 'What of the bank’s payments settled invoices, against the cash of the ledger.' },
    BANK_UNMATCHED: { description: 'Payments that wait for a person; nothing is found of them until they are matched or set aside.' },
    INVOICES_OPEN: { description: 'What is open of the invoices, against what is owed by the ledger.' },
    CHARGES_UNBILLED: { description: 'What was charged and not billed, against the ledger.' },
    CARD_TAKEN: { description: 'What cards have paid by their holds, less what was given back or disputed, against what the ledger has at the payment provider.' },
    CARD_HELD: { description: 'What is held on cards, against what is pending in the ledger.' },
    CARD_PAYOUTS: { description: 'What cards have paid, against what the payment provider has paid out to the bank.' },
    ORDERS_RESERVED: { description: 'What orders have reserved, against what credit lines hold in the ledger.' },
    CREDIT_GRANTED: { description: 'What credit was granted, against the ledger.' },
  },
});

const ReconciliationState = named(['DIFFERS', 'OUTSTANDING', 'ADDS_UP'] as const satisfies readonly State[]);
registerEnumType(ReconciliationState, {
  name: 'ReconciliationState',
  description: 'Whether two sums are the same.',
  valuesConfig: {
    DIFFERS: { description: 'They are not, and must be.' },
    OUTSTANDING: { description: 'The second has not arrived wholly yet.' },
    ADDS_UP: { description: 'They are the same.' },
  },
});

@ObjectType({ description: 'Two sums of one thing in one currency, of all organisations.', simpleResolvers: true })
export class ReconciliationLine {
  @Field(() => ReconciledThingName, { description: 'What they are of.' })
  thing: ReconciledThing;

  @Field(() => ReconciliationState, { description: 'Whether they are the same.' })
  state: State;

  @Field(() => Money, { description: 'The sum by the thing’s own records.' })
  expected: Money;

  @Field(() => Money, { description: 'The sum that is held against it.' })
  found: Money;

  @Field(() => Money, { description: 'By how much more was found than expected; below zero by how much less.' })
  difference: Money;
}

@Resolver()
export class ReconciliationResolver {
  @Query(() => [ReconciliationLine], { description: 'The bank, the ledger, invoices, charges, card holds and credit held against each other, by currency; what does not add up comes first.' })
  async reconciliation(@Ctx() { reads }: RequestContext): Promise<ReconciliationLine[]> {
    return reconciled(await readReconciliation(reads)).map((line) => lineOf(line));
  }
}

/** Sums of amounts with and of amounts without value-added tax are told together: they are held against each other and never paid. */
function lineOf({ thing, state, currency, expectedMinor, foundMinor, differenceMinor }: Reconciled): ReconciliationLine {
  const money = (amountMinor: bigint): Money => ({ amountMinor: String(amountMinor), currency, vatIncluded: true });
  return { thing, state, expected: money(expectedMinor), found: money(foundMinor), difference: money(differenceMinor) };
}
