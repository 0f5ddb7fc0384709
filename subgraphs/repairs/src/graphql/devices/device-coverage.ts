import 'reflect-metadata';

import { ArgsType, Field, InputType, ObjectType } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { type LocalDate, parseLocalDate } from '@platform/kit/pure/local-date.js';
import { type Selection } from '@platform/kit/list/selection.js';

import { today } from '../../actions/today.js';
import { Coverage } from '../../db/devices/coverage.entity.js';
import { AccessoryKind, CoverageReason } from '../../db/devices/device-enums.js';
import { PartNumberScalar } from '../../db/identifier-scalars.js';
import { CoverageStatus } from '../../db/repair-enums.js';
import type { CoverageTerm } from '../../domain/coverage/coverage-kinds.js';
import { type Claim, coverageOf } from '../../domain/coverage/coverage-of.js';
import { Acquisition, DamageCause } from '../../domain/warranty/limited-warranty.js';
import { loadCoverages } from './load-devices.js';

@InputType({ description: 'What is to be serviced, and why; without one, a defect of the device as a whole is asked about.' })
export class CoverageClaimInput {
  @Field(() => DamageCause, { defaultValue: DamageCause.MANUFACTURING_DEFECT, description: 'Where the damage comes from.' })
  cause: DamageCause;

  @Field(() => PartNumberScalar, { nullable: true, description: 'The part in question: coverage is decided for the part.' })
  partNumber?: string | null;

  @Field(() => AccessoryKind, { nullable: true, description: 'The kind of accessory, where it is about one.' })
  accessory?: AccessoryKind | null;

  @Field(() => Acquisition, { nullable: true, description: 'How that accessory was come by: IN_BOX or SEPARATELY.' })
  acquired?: Acquisition | null;
}

@ArgsType()
export class CoverageArgs {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day; today, by UTC, when absent.' })
  asOf?: string | null;

  @Field(() => CoverageClaimInput, { nullable: true, description: 'What is to be serviced; a defect of the whole device when absent.' })
  claim?: CoverageClaimInput | null;
}

@ObjectType({ description: 'How one coverage of a device was judged.', simpleResolvers: true })
export class JudgedDeviceCoverage {
  @Field(() => Coverage, { description: 'The coverage.' })
  coverage: Coverage;

  @Field(() => Boolean, { description: 'Whether it covers.' })
  covers: boolean;

  @Field(() => CoverageReason, { description: 'Why it does or does not.' })
  reason: CoverageReason;
}

@ObjectType({ description: 'What covers a device, or one part of it, on a day.', simpleResolvers: true })
export class DeviceCoverage {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  on: string;

  @Field(() => CoverageStatus, { description: 'The trade’s code of what pays; OO where nothing does.' })
  code: CoverageStatus;

  @Field(() => Coverage, { nullable: true, description: 'The coverage that pays; null where none does.' })
  coverage: Coverage | null;

  @Field(() => [JudgedDeviceCoverage], { description: 'Every coverage of the device by itself, in the order in which they would pay: the end of one switches no other off.' })
  judged: JudgedDeviceCoverage[];
}

/** What a question asks, refused by its field when it cannot be judged. */
export function askedOf({ asOf, claim }: CoverageArgs): { asOf: string | null; claim: Claim } {
  const { cause = 'MANUFACTURING_DEFECT', partNumber = null, accessory = null, acquired = null }: Partial<CoverageClaimInput> = claim ?? {};
  if (acquired === 'IPHONE' || (accessory === null) !== (acquired === null)) throw badUserInput('claim.acquired', 'tells how an accessory was come by: give both or neither, as IN_BOX or SEPARATELY');
  return { asOf: asOf ?? null, claim: { cause, partNumber, accessory: accessory === null || acquired === null ? null : { kind: accessory, acquired } } };
}

/** What covers a device; the coverages of all devices of a request are read in one statement. */
export async function decideCoverage(context: RequestContext, deviceId: string, { asOf, claim, selection }: { asOf: string | null; claim: Claim; selection: Selection }): Promise<DeviceCoverage> {
  const on: LocalDate = asOf === null ? today(context) : parseLocalDate(asOf);
  const asked = selection.below('coverage').and(selection.below('judged').below('coverage'));
  const coverages = (await loadCoverages(context, deviceId, asked)) as unknown as (CoverageTerm & Coverage)[];
  const { code, coverage, judged } = coverageOf(coverages, claim, on);
  return { on, code, coverage, judged: [...judged] };
}
