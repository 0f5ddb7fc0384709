import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { requireRegion } from '@platform/kit/graphql/region.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { addServiceLocation, type LocationToAdd } from '../../actions/organization/add-service-location.js';
import { serviceLocationSource } from '../../db/organization/organization-sources.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { AddressKind } from '../../domain/premises/premises-facts.js';
import { requireText, textOrNull } from '../given-text.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { OrganizationNotFound, ShipToTaken } from './organization-problems.js';
import { requireCountry } from './country-code.js';
import { givenShipTo } from './ship-to/given-ship-to.js';

@InputType({ description: 'A place where an organisation serves.' })
export class AddServiceLocationInput {
  @Field(() => ID, { description: 'The organisation.' })
  organizationId: string;

  @Field(() => String, { description: 'Its Ship-To code, up to ten letters and digits; one of digits alone is filled to ten.' })
  shipTo: string;

  @Field(() => String, { description: 'The name it is known by, 1 to 120 characters.' })
  name: string;

  @Field(() => String, { description: 'Street and number, 1 to 200 characters.' })
  street: string;

  @Field(() => String, { description: 'Postal code, 1 to 16 characters.' })
  postalCode: string;

  @Field(() => String, { description: 'City or town, 1 to 100 characters.' })
  city: string;

  @Field(() => String, { description: 'ISO 3166-1 code of its country.' })
  country: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166 region within the country; the country when absent.' })
  region?: string | null;

  @Field(() => String, { description: 'IANA time zone, as Europe/Oslo.' })
  timeZone: string;

  @Field(() => AddressKind, { nullable: true, description: 'What kind of place the address is. Null when not known.' })
  addressKind?: AddressKind | null;

  @Field(() => String, { nullable: true, description: 'Telephone number of the place, up to 40 characters.' })
  phone?: string | null;
}

const AddServiceLocationResult = createUnionType({
  name: 'AddServiceLocationResult',
  description: 'The service location, or why none was added.',
  types: () => [ServiceLocation, OrganizationNotFound, ShipToTaken] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class AddServiceLocationMutation {
  @Mutation(() => AddServiceLocationResult, { description: 'Adds a place where an organisation serves.' })
  async addServiceLocation(
    @Arg('input', () => AddServiceLocationInput, { description: 'The place.' }) input: AddServiceLocationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceLocation | Problem> {
    const addition = await addServiceLocation(context, checked(input, context.now()));
    if ('refused' in addition) return addition.refused === 'SHIP_TO_TAKEN' ? new ShipToTaken() : new OrganizationNotFound();
    return readBack({ type: 'ServiceLocation', source: serviceLocationSource, id: addition.locationId }, context, info);
  }
}

function checked(input: AddServiceLocationInput, now: Date): LocationToAdd {
  const country = requireCountry('input.country', input.country);
  const region = requireRegion('input.region', input.region ?? country);
  if (!region.startsWith(country)) throw badUserInput('input.region', `is not a region of ${country}`);
  const { timeZone } = input;
  answerOrRefuse('input.timeZone', () => localDateAt(now, timeZone));
  return {
    organizationId: requireId('input.organizationId', input.organizationId),
    shipTo: givenShipTo('input.shipTo', input.shipTo),
    name: requireText(input.name, { field: 'input.name', max: 120 }),
    street: requireText(input.street, { field: 'input.street', max: 200 }),
    postalCode: requireText(input.postalCode, { field: 'input.postalCode', max: 16 }),
    city: requireText(input.city, { field: 'input.city', max: 100 }),
    country,
    region,
    timeZone,
    addressKind: input.addressKind ?? null,
    phone: textOrNull(input.phone, { field: 'input.phone', max: 40 }),
  };
}
