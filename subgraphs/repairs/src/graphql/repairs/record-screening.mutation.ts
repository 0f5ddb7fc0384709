import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { recordScreening, type Screened } from '../../actions/repairs/record-screening.js';
import { SerialNumberScalar } from '../../db/identifier-scalars.js';
import { DeviceScreening } from '../../db/repairs/device-screening.entity.js';
import { ScreeningResult } from '../../db/repairs/finding-enums.js';
import { codeTableOn, issueCodeIn } from '../../domain/codes/code-table.js';
import { known } from './finding-inputs.js';
import { screeningSource } from './finding-sources.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { RepairFindingInTheFuture, RepairTechnicianNotFound, ScreeningOrganizationNotFound } from './repair.problems.js';

@InputType({ description: 'A screening of a device for hardware faults.' })
export class RecordScreeningInput {
  @Field(() => ID, { nullable: true, description: 'The organisation whose device it is; your own when absent.' })
  organizationId?: string | null;

  @Field(() => SerialNumberScalar, { description: 'Serial number of the device.' })
  serialNumber: string;

  @Field(() => ScreeningResult, { description: 'What was found.' })
  result: ScreeningResult;

  @Field(() => String, { nullable: true, description: 'Code of the fault, of the code table: needed where one was found, and nowhere else.' })
  faultCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who screened, as registered here.' })
  technicianId?: string | null;

  @Field(() => LocalDateScalar, { description: 'The day of the screening.' })
  screenedOn: string;
}

const RecordScreeningResult = createUnionType({
  name: 'RecordScreeningResult',
  description: 'The screening, or why it was not recorded.',
  types: () => [DeviceScreening, ScreeningOrganizationNotFound, RepairTechnicianNotFound, RepairFindingInTheFuture] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class RecordScreeningMutation {
  @Mutation(() => RecordScreeningResult, { description: 'Records that a device was screened for hardware faults; an order of iOS Direct Service for the device needs one that found a fault.' })
  async recordScreening(
    @Arg('input', () => RecordScreeningInput, { description: 'The screening.' }) input: RecordScreeningInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DeviceScreening | Problem> {
    const { serialNumber, result, faultCode } = input;
    const screenedOn = input.screenedOn as LocalDate;
    const table = codeTableOn(screenedOn);
    if (result === 'NO_FAULT' && faultCode != null) throw badUserInput('input.faultCode', 'names a fault where none was found');
    const screened = await recordScreening(context, {
      organizationId: input.organizationId == null ? null : requireId('input.organizationId', input.organizationId),
      ...{ serialNumber, result, screenedOn, tableVersion: table.version },
      faultCode: result === 'NO_FAULT' ? null : known('input.faultCode', issueCodeIn(table, faultCode ?? ''), `is not an issue of code table ${table.version}`),
      technicianId: input.technicianId == null ? null : requireId('input.technicianId', input.technicianId),
    });
    if ('refused' in screened) return problemOf(screened.refused);
    const [screening] = await readByIds(context.reads, { source: screeningSource, selection: Selection.of(info, 'DeviceScreening'), ids: [screened.screeningId] });
    return Object.assign(screening!, { __typename: 'DeviceScreening' }) as unknown as DeviceScreening;
  }
}

function problemOf(refused: Extract<Screened, { refused: string }>['refused']): Problem {
  switch (refused) {
    case 'ORGANIZATION_UNKNOWN':
      return new ScreeningOrganizationNotFound();
    case 'TECHNICIAN_UNKNOWN':
      return new RepairTechnicianNotFound();
    case 'FOUND_IN_THE_FUTURE':
      return new RepairFindingInTheFuture();
  }
}
