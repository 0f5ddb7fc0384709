import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import type { LocalizedText } from '@platform/kit/pure/locale.js';
import { Verdict } from '@platform/kit/pure/verdict.js';

import { warrantyTerms } from '../../actions/devices/read-warranty-terms.js';
import { today } from '../../actions/today.js';
import { coverageSource } from '../../db/devices/coverage-source.js';
import { Coverage } from '../../db/devices/coverage.entity.js';
import { readExpressFacts } from '../../db/express/read-express-facts.js';
import { appleCarePlusOf } from '../../domain/express/apple-care-plus.js';
import { type ExpressAgainst, ExpressEligibilityCode, expressReasons, expressTexts } from '../../domain/express/express-eligibility.js';
import { type ExpressState, isUnderWay } from '../../domain/express/express-moves.js';

registerEnumType(ExpressEligibilityCode, {
  name: 'ExpressEligibilityCode',
  description: 'Why the express service does not replace a device.',
  valuesConfig: { ...Object.fromEntries(Object.entries(expressTexts).map(([code, { en }]) => [code, { description: en }])), TERMS: { description: 'A criterion of the terms is not met, or not known to be.' } },
});

@ObjectType({ description: 'One reason why the express service does not replace a device.', simpleResolvers: true })
export class ExpressEligibilityReason {
  @Field(() => ExpressEligibilityCode, { description: 'The reason.' })
  code: ExpressEligibilityCode;

  @Field(() => ID, { nullable: true, description: 'The criterion of the terms; null where it is not of the terms.' })
  criterion: string | null;

  @Field(() => Verdict, { nullable: true, description: 'How the criterion is judged; null where it is not of the terms.' })
  verdict: Verdict | null;

  texts: LocalizedText;

  @Field(() => String, { description: 'The reason in words.' })
  text(@Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale?: Locale | null): string {
    return this.texts[locale ?? Locale.en];
  }

  static of(this: void, against: ExpressAgainst): ExpressEligibilityReason {
    return Object.assign(new ExpressEligibilityReason(), against);
  }
}

@ObjectType({ description: 'Whether the express service replaces a device today.' })
export class ExpressEligibility {
  @Field(() => [ExpressEligibilityReason], { description: 'Every reason against it; empty where it may be requested.', simple: true })
  reasons: ExpressEligibilityReason[];

  agreementId: string | null;
}

@Resolver(() => ExpressEligibility)
export class ExpressEligibilityResolver {
  @Query(() => ExpressEligibility, { nullable: true, description: 'Whether the express service replaces a device today, by the rule that requestExpressReplacement itself asks; null when there is no such device that you may see. Stores nothing.' })
  async expressEligibility(@Arg('deviceId', () => ID, { description: 'The device.' }) deviceId: string, @Ctx() context: RequestContext): Promise<ExpressEligibility | null> {
    const facts = await readExpressFacts(context.reads, requireId('deviceId', deviceId));
    if (facts === null) return null;
    const on = today(context);
    const { status, agreement } = appleCarePlusOf(facts.coverages, on);
    const terms = await warrantyTerms(context.reads, { tenantId: facts.tenantId, on });
    const reasons = expressReasons({ ...facts, isUnderWay: facts.states.some((state) => isUnderWay(state as ExpressState)), appleCarePlus: status }, terms);
    return Object.assign(new ExpressEligibility(), { reasons: reasons.map(ExpressEligibilityReason.of), agreementId: status === 'ACTIVE' ? (agreement?.id ?? null) : null });
  }

  @FieldResolver(() => Coverage, { nullable: true, description: 'The AppleCare+ that covers it today; null when none does.' })
  async agreement(@Root() { agreementId }: ExpressEligibility, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    if (agreementId === null) return null;
    const [found] = await readByIds(context.reads, { source: coverageSource, selection: Selection.of(info), ids: [agreementId] });
    return found ?? null;
  }
}
