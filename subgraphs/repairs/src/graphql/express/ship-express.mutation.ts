import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';

import { shipExpressReplacement } from '../../actions/express/ship-express-replacement.js';
import type { ExpressReplacement } from '../../db/express/express-replacement.entity.js';
import { CarrierCodeScalar, ImeiScalar, SerialNumberScalar, TrackingNumberScalar } from '../../db/identifier-scalars.js';
import { requireTracking } from '../tracking-argument.js';
import { ExpressStepResult, stepAnswer } from './express-steps.mutation.js';

@InputType({ description: 'Who carries something, and under which number.' })
export class ExpressTrackingInput {
  @Field(() => CarrierCodeScalar, { description: 'The carrier.' })
  carrierCode: string;

  @Field(() => TrackingNumberScalar, { description: 'Its number; one whose check digit does not hold is refused.' })
  trackingNumber: string;
}

@InputType({ description: 'A replacement that is shipped.' })
export class ShipExpressReplacementInput {
  @Field(() => ID, { description: 'The request.' })
  expressReplacementId: string;

  @Field(() => Int, { description: 'The version of the request when it was read.' })
  expectedVersion: number;

  @Field(() => SerialNumberScalar, { description: 'The serial number of the replacement.' })
  replacementSerialNumber: string;

  @Field(() => ImeiScalar, { nullable: true, description: 'Its IMEI, when it is known.' })
  replacementImei?: string | null;

  @Field(() => ExpressTrackingInput, { description: 'Who carries it.' })
  shipment: ExpressTrackingInput;

  @Field(() => ExpressTrackingInput, { nullable: true, description: 'The label for the return that comes along, with the packaging for it.' })
  returnLabel?: ExpressTrackingInput | null;

  @Field(() => Date, { nullable: true, description: 'When it was shipped; now when absent, never in the future.' })
  shippedAt?: Date | null;
}

@Resolver()
export class ShipExpressMutation {
  @Mutation(() => ExpressStepResult, { description: 'Ships the replacement with packaging and a label for the return, once the hold is placed; the original is due ten business days later.' })
  async shipExpressReplacement(
    @Arg('input', () => ShipExpressReplacementInput, { description: 'The replacement.' }) input: ShipExpressReplacementInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ExpressReplacement | Problem> {
    const label = input.returnLabel == null ? null : requireTracking('input.returnLabel', input.returnLabel);
    const shipped = await shipExpressReplacement(context, idempotencyKey, {
      ...requireTracking('input.shipment', input.shipment),
      expressReplacementId: requireId('input.expressReplacementId', input.expressReplacementId),
      expectedVersion: input.expectedVersion,
      replacement: { serialNumber: input.replacementSerialNumber, imei: input.replacementImei ?? null },
      ...{ returnCarrierCode: label?.carrierCode ?? null, returnTrackingNumber: label?.trackingNumber ?? null },
      shippedAt: input.shippedAt ?? null,
    });
    return stepAnswer(shipped, context, info);
  }
}
