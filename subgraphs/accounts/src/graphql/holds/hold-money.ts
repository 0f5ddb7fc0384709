import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';

import { Money } from '@platform/kit/graphql/money.js';
import type { Thing } from '@platform/kit/list/source.js';

import { HoldAct } from '../../domain/holds/next-hold-act.js';
import { HoldRuling } from '../../domain/holds/hold-ruling.js';
import { HoldDecision } from '../../domain/holds/hold-settlement.js';
import { HoldTaking, ReviewReason } from '../../domain/holds/settlement-plan.js';

@ObjectType('CardHoldNextAct', { description: 'What the platform does about a hold next, by itself. It charges nothing by itself that is not back.', simpleResolvers: true })
export class HoldNextAct {
  @Field(() => HoldAct, { description: 'What it does.' })
  act: HoldAct;

  @Field(() => Date, { description: 'When, at the earliest.' })
  at: Date;
}

@ObjectType('CardHoldRulingOption', { description: 'What a person may decide about a hold as it stands.', simpleResolvers: true })
export class HoldRulingOption {
  @Field(() => HoldRuling, { description: 'What it is.' })
  ruling: HoldRuling;

  @Field(() => Money, { nullable: true, description: 'The amount that is charged, given back or given up by it; null where none is.' })
  amount: Money | null;

  @Field(() => Boolean, { description: 'Whether it is proposed, for a second manager to decide; the terms alone are carried out by one.' })
  needsSecondPerson: boolean;
}

@ObjectType('CardHoldTerms', { description: 'What the terms say of a hold by what is known now.', simpleResolvers: true })
export class HoldTerms {
  @Field(() => HoldDecision, { description: 'What they call for.' })
  decision: HoldDecision;

  @Field(() => HoldTaking, { nullable: true, description: 'What is taken where it is charged; null otherwise.' })
  taking: HoldTaking | null;

  @Field(() => ReviewReason, { nullable: true, description: 'Why a person decides; null where nobody has to.' })
  reviewReason: ReviewReason | null;

  @Field(() => Money, { nullable: true, description: 'How much is taken where it is charged; null otherwise.' })
  amount: Money | null;
}

/** An amount of a thing that says its currency; null where there is no amount, or no currency yet. */
export function heldMoney(thing: Thing, amountMinor: string | bigint | null | undefined): Money | null {
  const currency = thing['currency'] as string | null;
  return amountMinor == null || currency === null ? null : { amountMinor: String(amountMinor), currency, vatIncluded: (thing['vatIncluded'] ?? true) as boolean };
}
