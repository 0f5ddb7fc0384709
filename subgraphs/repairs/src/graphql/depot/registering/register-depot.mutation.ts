import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { requireRegion } from '@platform/kit/graphql/region.js';
import { calendarRegions } from '@platform/kit/pure/business-calendar/business-calendars.js';

import { type RegisteredDepot, registerDepot } from '../../../actions/depot/register-depot.js';
import { Depot } from '../../../db/parts/depot.entity.js';
import { requireCutOffHour, requireDepotCode, requireDepotCountries, requireDepotName, requireDispatchDays, requireTimeZone } from './depot-fields.js';

@InputType({ description: 'A new place from which the manufacturer sends parts.' })
export class RegisterDepotInput {
  @Field(() => String, { description: 'Its short code, 2 to 24 capital letters, digits and hyphens; no other depot has it.' })
  code: string;

  @Field(() => String, { description: 'Its name, 1 to 80 characters.' })
  name: string;

  @Field(() => [String], { description: 'The countries it sends to, by their two letters (ISO 3166-1), 1 to 30; no other depot sends to them.' })
  countries: string[];

  @Field(() => String, { description: 'The region whose business days it works, as NO or DE-BE.' })
  calendarRegion: string;

  @Field(() => String, { description: 'Its time zone, as Europe/Oslo.' })
  timeZone: string;

  @Field(() => Int, { description: 'What is accepted at this hour of the depot or later counts as accepted on the next day, 0 to 24; 24 never.' })
  cutOffHour: number;

  @Field(() => Int, { description: 'Within how many business days it sends, where the programme’s terms name no number, 0 to 30.' })
  dispatchBusinessDays: number;
}

@ObjectType({ implements: Problem, description: 'Another depot has this code.' })
export class DepotCodeTaken extends Problem {
  readonly __typename = 'DepotCodeTaken';
  override message = 'Another depot has this code.';
}

@ObjectType({ implements: Problem, description: 'The region has no business calendar, so that no day of dispatch could be told.', simpleResolvers: true })
export class DepotCalendarMissing extends Problem {
  readonly __typename = 'DepotCalendarMissing';
  override message = 'The region has no business calendar, so that no day of dispatch could be told.';

  @Field(() => [String], { description: 'The regions that have one.' })
  regions: string[] = [...calendarRegions];
}

@ObjectType({ implements: Problem, description: 'Another depot sends to one of the countries already.', simpleResolvers: true })
export class DepotCountryServed extends Problem {
  readonly __typename = 'DepotCountryServed';

  @Field(() => [String], { description: 'Those countries.' })
  countries: string[];

  static as(countries: string[], by: string): DepotCountryServed {
    return Object.assign(new DepotCountryServed(), { countries, message: `${by} sends to ${countries.join(', ')} already.` });
  }
}

const RegisterDepotResult = createUnionType({
  name: 'RegisterDepotResult',
  description: 'The new depot, or why there is none.',
  types: () => [Depot, DepotCodeTaken, DepotCalendarMissing, DepotCountryServed] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class RegisterDepotMutation {
  @Mutation(() => RegisterDepotResult, { description: 'Registers a place from which the manufacturer sends parts. It serves its countries from then on; what it has comes with `receiveGoods`.' })
  async registerDepot(
    @Arg('input', () => RegisterDepotInput, { description: 'The depot.' }) input: RegisterDepotInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<Depot | Problem> {
    const registered = await registerDepot(context, idempotencyKey, {
      code: requireDepotCode('input.code', input.code),
      name: requireDepotName('input.name', input.name),
      countries: requireDepotCountries('input.countries', input.countries),
      calendarRegion: requireRegion('input.calendarRegion', input.calendarRegion.trim().toUpperCase()),
      timeZone: requireTimeZone('input.timeZone', input.timeZone),
      cutOffHour: requireCutOffHour('input.cutOffHour', input.cutOffHour),
      dispatchBusinessDays: requireDispatchDays('input.dispatchBusinessDays', input.dispatchBusinessDays),
    });
    return 'refused' in registered ? problemOf(registered) : Object.assign(new Depot(), registered.depot, { __typename: 'Depot' });
  }
}

function problemOf(refusal: Exclude<RegisteredDepot, { depot: Depot }>): Problem {
  if (refusal.refused === 'COUNTRY_SERVED') return DepotCountryServed.as(refusal.countries, refusal.by);
  return refusal.refused === 'DEPOT_CODE_TAKEN' ? new DepotCodeTaken() : new DepotCalendarMissing();
}
