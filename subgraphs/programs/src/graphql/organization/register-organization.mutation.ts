import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { requireRegion } from '@platform/kit/graphql/region.js';

import { type OrganizationToRegister, registerOrganization } from '../../actions/organization/register-organization.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { organizationSource } from '../../db/organization/organization-sources.js';
import { requireText, textOrNull } from '../given-text.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { requireOrganizationNumber } from './organization-number.js';
import { OrganizationNumberTaken } from './organization-problems.js';
import { requireCountry } from './country-code.js';

@InputType({ description: 'An organisation to register.' })
export class RegisterOrganizationInput {
  @Field(() => String, { description: 'The name it is known by, 1 to 120 characters.' })
  displayName: string;

  @Field(() => String, { nullable: true, description: 'The name it is registered under, up to 200 characters; the display name when absent.' })
  legalName?: string | null;

  @Field(() => String, { description: 'ISO 3166-1 code of its country, as NO.' })
  country: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166 region within the country, as DE-BY; the country when absent.' })
  region?: string | null;

  @Field(() => String, { nullable: true, description: 'Its number in the business register, checked by the rule of NO, SE and DE.' })
  organizationNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Its web site, an http or https address.' })
  website?: string | null;
}

const RegisterOrganizationResult = createUnionType({
  name: 'RegisterOrganizationResult',
  description: 'The organisation, or why it was not registered.',
  types: () => [Organization, OrganizationNumberTaken] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class RegisterOrganizationMutation {
  @Mutation(() => RegisterOrganizationResult, { description: 'Registers an organisation: a new tenant of the platform.' })
  async registerOrganization(
    @Arg('input', () => RegisterOrganizationInput, { description: 'The organisation.' }) input: RegisterOrganizationInput,
    @Arg('idempotencyKey', () => ID, { nullable: true, description: 'Names this request, 1 to 255 characters: sent again, it registers no second organisation and gets the same answer. Without it, a repetition without a register number does.' }) idempotencyKey: string | null | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Organization | Problem> {
    const registration = await registerOrganization(context, idempotencyKey ?? null, checked(input));
    if ('refused' in registration) return new OrganizationNumberTaken();
    return readBack({ type: 'Organization', source: organizationSource, id: registration.organizationId }, context, info);
  }
}

function checked(input: RegisterOrganizationInput): OrganizationToRegister {
  const displayName = requireText(input.displayName, { field: 'input.displayName', max: 120 });
  const country = requireCountry('input.country', input.country);
  const region = requireRegion('input.region', input.region ?? country);
  if (!region.startsWith(country)) throw badUserInput('input.region', `is not a region of ${country}`);
  const number = textOrNull(input.organizationNumber, { field: 'input.organizationNumber', max: 40 });
  return {
    displayName,
    legalName: textOrNull(input.legalName, { field: 'input.legalName', max: 200 }) ?? displayName,
    country,
    region,
    organizationNumber: number === null ? null : requireOrganizationNumber('input.organizationNumber', { number, country }),
    website: website(textOrNull(input.website, { field: 'input.website', max: 500 })),
  };
}

function website(address: string | null): string | null {
  if (address !== null && !(URL.canParse(address) && /^https?:$/.test(new URL(address).protocol))) throw badUserInput('input.website', 'is not an http or https address');
  return address;
}
