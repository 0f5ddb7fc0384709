import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, Query, registerEnumType, Resolver } from 'type-graphql';

import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import { orUnknown } from '@platform/kit/graphql/assessments/given-facts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';

import { assessSsaRepair, PartSupplier, type SsaRepairFacts as Facts, type UsedPart } from '../../../domain/eligibility/self-servicing-account.js';
import { DeviceRelation, Manufacturer } from '../serviced-device-enums.js';
import { termsFor } from '../terms-for.js';

registerEnumType(PartSupplier, {
  name: 'SsaPartSupplier',
  description: 'From whom a part was bought.',
  valuesConfig: { APPLE: { description: 'Directly from the manufacturer.' }, RESELLER: { description: 'From a reseller.' }, OTHER: { description: 'From anybody else.' } },
});

@InputType({ description: 'A part used in a repair. Null is unknown, never no.' })
export class SsaUsedPartFacts {
  @Field(() => Boolean, { nullable: true, description: 'It is a genuine part. Null when not known.' })
  genuine?: boolean | null;

  @Field(() => PartSupplier, { nullable: true, description: 'From whom it was bought. Null when not known.' })
  supplier?: PartSupplier | null;
}

@InputType({ description: 'A repair under a Self-Servicing Account. Null is unknown, never no.' })
export class SsaRepairFacts {
  @Field(() => DeviceRelation, { description: 'Whose the device is.' })
  relation: DeviceRelation;

  @Field(() => Manufacturer, { description: 'Who made it.' })
  manufacturer: Manufacturer;

  @Field(() => Boolean, { nullable: true, description: 'The catalogue has a repair for it. Null when not known.' })
  inRepairCatalogue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'A warranty of another maker is active on it. Null when not known.' })
  nonAppleWarrantyActive?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The manufacturer’s warranty is active on it; the rules are the same in and out of it. Null when not known.' })
  underAppleWarranty?: boolean | null;

  @Field(() => [SsaUsedPartFacts], { description: 'The parts used; none when empty.' })
  parts: SsaUsedPartFacts[];
}

const unknownPart: UsedPart = { genuine: null, supplier: null };
const unknownRepair: Omit<Facts, 'parts'> = { relation: null, manufacturer: null, inRepairCatalogue: null, nonAppleWarrantyActive: null, underAppleWarranty: null };

@Resolver()
export class SsaRepairResolver {
  @Query(() => Assessment, { description: 'How a repair under a Self-Servicing Account would be judged. Stores nothing.' })
  async assessSsaRepair(
    @Arg('facts', () => SsaRepairFacts, { description: 'What is known of the repair.' }) { parts, ...facts }: SsaRepairFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<Assessment> {
    const terms = await termsFor(context, { program: 'SSA', region: null, asOf });
    const known: Facts = { ...orUnknown(unknownRepair, facts), parts: parts.map((part) => orUnknown(unknownPart, part)) };
    return assessmentOf(assessSsaRepair(known, terms.ruleSet), terms);
  }
}
