import 'reflect-metadata';

import { Arg, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from 'type-graphql';

import { look, type RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { readEligibility } from '../../actions/repairs/read-eligibility.js';
import { termsAmong } from '../../actions/repairs/terms-for-repair.js';
import { KnownLocation } from '../../db/known/known-location.entity.js';
import { CoverageStatus, RepairProgram } from '../../db/repair-enums.js';
import { EligibilityOutcome } from '../../domain/eligibility/eligibility-reasons.js';
import { toldReasons } from '../../domain/eligibility/told-reasons.js';
import { RepairDeviceInput } from './create-repair.mutation.js';
import { eligibilityReason, RepairEligibilityReason } from './eligibility-reason.js';

@InputType({ description: 'A repair that you think of creating.' })
export class RepairEligibilityInput {
  @Field(() => ID, { description: 'The service location that would repair.' })
  locationId: string;

  @Field(() => RepairDeviceInput, { description: 'What would be repaired.' })
  device: RepairDeviceInput;

  @Field(() => CoverageStatus, { nullable: true, description: 'On what ground it would be paid for, when known.' })
  coverageStatus?: CoverageStatus | null;

  @Field(() => RepairProgram, { nullable: true, description: 'The programme; the one that the organisation takes part in when absent.' })
  program?: RepairProgram | null;

  @Field(() => ID, { nullable: true, description: 'Who would repair.' })
  technicianId?: string | null;
}

@ObjectType({ description: 'Whether a repair can be created now, with every reason at once.', simpleResolvers: true })
export class RepairEligibility {
  @Field(() => EligibilityOutcome, { description: 'All reasons together.' })
  outcome: EligibilityOutcome;

  @Field(() => RepairProgram, { nullable: true, description: 'The programme it was held against; null where there is none, or several.' })
  program: RepairProgram | null;

  @Field(() => [RepairEligibilityReason], { description: 'Every reason that stops it or warns; empty where nothing does.' })
  reasons: RepairEligibilityReason[];
}

@Resolver()
export class RepairEligibilityResolver {
  @Query(() => RepairEligibility, { nullable: true, description: 'Whether a repair can be created, by the rule that createRepair itself asks. Stores nothing; null when there is no such location that you may see.' })
  async repairEligibility(
    @Arg('input', () => RepairEligibilityInput, { description: 'The repair.' }) { device, ...input }: RepairEligibilityInput,
    @Ctx() context: RequestContext,
  ): Promise<RepairEligibility | null> {
    const locationId = requireId('input.locationId', input.locationId);
    const technicianId = input.technicianId == null ? null : requireId('input.technicianId', input.technicianId);
    const tenantId = context.viewer.tenant ?? (await look(context, (manager) => manager.findOneBy(KnownLocation, { id: locationId })))?.tenantId;
    if (tenantId === undefined) return null;
    if (device.serialNumber === '') throw badUserInput('input.device.serialNumber', 'is empty');
    const asked = {
      ...{ tenantId, locationId, technicianId, at: context.now(), coverageStatus: input.coverageStatus ?? null, program: input.program ?? null },
      device: { serialNumber: device.serialNumber, imei: device.imei ?? null, productLine: device.productLine ?? null, relation: device.relation, manufacturer: device.manufacturer ?? null },
    };
    const read = await readEligibility((text, values) => context.reads.query(text, values), asked, async (wanted) => termsAmong(await ruleSetsOf(context), wanted));
    return read === null ? null : { outcome: read.outcome, program: read.program, reasons: toldReasons(read.reasons, read.terms).map(eligibilityReason) };
  }
}
