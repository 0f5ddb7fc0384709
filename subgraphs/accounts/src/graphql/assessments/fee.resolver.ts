import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';

import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { Money, moneyOf } from '@platform/kit/graphql/money.js';
import { assessed } from '@platform/kit/pure/verdict.js';

import { assessFee, FeeItem, FeeProgram, ProgramStatus } from '../../domain/fees/program-fee.js';
import { listedPrice } from './listed-price.js';
import { termsFor } from './terms-for.js';

registerEnumType(FeeProgram, {
  name: 'FeeProgram',
  description: 'A programme whose text speaks of fees.',
  valuesConfig: { SSA: { description: 'Self-Servicing Account.' }, AASP: { description: 'Authorised Service Provider.' } },
});
registerEnumType(ProgramStatus, {
  name: 'FeeProgramStatus',
  description: 'How far an organisation has come into a programme.',
  valuesConfig: { APPROVED: { description: 'Approved.' }, APPLICANT: { description: 'Still an applicant.' } },
});
registerEnumType(FeeItem, {
  name: 'FeeItem',
  description: 'A thing that may cost a fee.',
  valuesConfig: {
    EXAM: { description: 'A certification exam.' },
    PARTICIPATION: { description: 'A year of taking part.' },
    SELF_STUDY_COURSE: { description: 'A course for self-study.' },
  },
});
const feePayments = { VOUCHER: 'VOUCHER' } as const;
registerEnumType(feePayments, {
  name: 'FeePayment',
  description: 'What pays for a thing in place of money.',
  valuesConfig: { VOUCHER: { description: 'A voucher of the account.' } },
});

@InputType({ description: 'A thing that may cost a fee. Null is unknown.' })
export class FeeFacts {
  @Field(() => FeeProgram, { description: 'The programme.' })
  program: FeeProgram;

  @Field(() => ProgramStatus, { nullable: true, description: 'How far the organisation has come into it. Null when not known.' })
  programStatus?: ProgramStatus | null;

  @Field(() => FeeItem, { description: 'The thing.' })
  item: FeeItem;

  @Field(() => Int, { nullable: true, description: 'Year of taking part, from 1. Null when not known.' })
  year?: number | null;

  @Field(() => Int, { nullable: true, description: 'Which exam of the account it is, from 1: vouchers belong to the account, not to a technician. Null when not known.' })
  examNumberOfAccount?: number | null;
}

@ObjectType({ description: 'Whether a thing costs a fee.', simpleResolvers: true })
export class FeeAssessment {
  @Field(() => Assessment, { description: 'The terms the answer comes from. They judge nothing here, so there are no results.' })
  assessment: Assessment;

  @Field(() => Boolean, { nullable: true, description: 'Whether a fee is due; null where the terms do not say, or a fact they ask for is not known: neither is free of charge.' })
  chargeable: boolean | null;

  @Field(() => Money, { nullable: true, description: 'The fee; null while it is not priced.' })
  amount: Money | null;

  @Field(() => feePayments, { nullable: true, description: 'What pays in place of money; null where nothing does.' })
  paidBy: 'VOUCHER' | null;

  @Field(() => Int, { nullable: true, description: 'Vouchers the account has left after this exam; null where none are given, or it is not known which exam it is.' })
  vouchersLeft: number | null;
}

@Resolver()
export class FeeResolver {
  @Query(() => FeeAssessment, { description: 'Whether taking part, a course or an exam costs a fee. Stores nothing.' })
  async assessFee(
    @Arg('facts', () => FeeFacts, { description: 'What is known of the thing.' }) { program, programStatus = null, item, year = null, examNumberOfAccount = null }: FeeFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<FeeAssessment> {
    requireFromOne({ year, examNumberOfAccount });
    const terms = await termsFor(context, { program, region: null, asOf });
    const { amount, ...fee } = assessFee({ program, programStatus, item, year, examNumberOfAccount }, terms.ruleSet);
    const price = amount ?? (fee.chargeable === true ? await listedPrice(context, { item, program, on: (asOf ?? context.now()).toISOString().slice(0, 10) }) : null);
    return { assessment: assessmentOf(assessed([]), terms), ...fee, amount: price && moneyOf(price) };
  }
}

function requireFromOne(numbers: Readonly<Record<string, number | null>>): void {
  for (const [name, number] of Object.entries(numbers)) {
    if (number !== null && number < 1) throw badUserInput(`facts.${name}`, `${number} is not counted from 1`);
  }
}
