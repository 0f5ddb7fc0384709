import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { requestExpressReplacement } from '../../actions/express/request-express-replacement.js';
import { ExpressReplacement } from '../../db/express/express-replacement.entity.js';
import { expressSource } from '../../db/express/express-source.js';
import { requireCountry } from '../devices/require-country.js';
import { requiredText } from '../text-argument.js';
import { ExpressNotEligible, ExpressNotFound, ExpressRefused, ExpressRequestedAlready } from './express-problems.js';

@InputType({ description: 'The customer whom a replacement goes to.' })
export class ExpressCustomerInput {
  @Field(() => String, { description: 'Name, at most 96 characters.' })
  name: string;

  @Field(() => String, { description: 'E-mail address.' })
  email: string;

  @Field(() => Locale, { description: 'The language to write in.' })
  locale: Locale;

  @Field(() => String, { description: 'Street and number, at most 120 characters.' })
  street: string;

  @Field(() => String, { description: 'Postal code, at most 12 characters.' })
  postalCode: string;

  @Field(() => String, { description: 'City, at most 80 characters.' })
  city: string;

  @Field(() => String, { description: 'Country, by its two letters; its prices apply.' })
  country: string;
}

@InputType({ description: 'An iPhone to replace before it is back.' })
export class RequestExpressReplacementInput {
  @Field(() => ID, { description: 'The device.' })
  deviceId: string;

  @Field(() => ID, { description: 'The service location that asks for the customer; its calendar counts.' })
  locationId: string;

  @Field(() => ExpressCustomerInput, { description: 'The customer.' })
  customer: ExpressCustomerInput;
}

const RequestExpressReplacementResult = createUnionType({
  name: 'RequestExpressReplacementResult',
  description: 'The request, or why none was made.',
  types: () => [ExpressReplacement, ExpressNotFound, ExpressNotEligible, ExpressRequestedAlready, ExpressRefused] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class RequestExpressMutation {
  @Mutation(() => RequestExpressReplacementResult, { description: 'Requests the express replacement of an iPhone with AppleCare+; nothing ships before the hold on the customer’s card is placed.' })
  async requestExpressReplacement(
    @Arg('input', () => RequestExpressReplacementInput, { description: 'The device and the customer.' }) { deviceId, locationId, customer }: RequestExpressReplacementInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and answers the same request.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ExpressReplacement | Problem> {
    const requested = await requestExpressReplacement(context, idempotencyKey, { deviceId: requireId('input.deviceId', deviceId), locationId: requireId('input.locationId', locationId), customer: checked(customer) });
    if ('id' in requested) return readBack<ExpressReplacement>({ type: 'ExpressReplacement', source: expressSource, id: requested.id }, context, info);
    switch (requested.refused) {
      case 'DEVICE_UNKNOWN':
        return ExpressNotFound.of('device');
      case 'LOCATION_UNKNOWN':
        return ExpressNotFound.of('location');
      case 'REQUESTED_ALREADY':
        return ExpressRequestedAlready.as(requested.requestId);
      case 'NOT_ELIGIBLE':
        return ExpressNotEligible.for(requested.reasons);
      default:
        return ExpressRefused.because(requested.refused);
    }
  }
}

function checked({ name, email, locale, street, postalCode, city, country }: ExpressCustomerInput): Parameters<typeof requestExpressReplacement>[2]['customer'] {
  const address = requiredText('input.customer.email', email, 254);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) throw badUserInput('input.customer.email', 'is not an e-mail address');
  return {
    ...{ email: address, locale },
    name: requiredText('input.customer.name', name, 96),
    street: requiredText('input.customer.street', street, 120),
    postalCode: requiredText('input.customer.postalCode', postalCode, 12),
    city: requiredText('input.customer.city', city, 80),
    country: requireCountry('input.customer.country', requiredText('input.customer.country', country, 2))!,
  };
}
