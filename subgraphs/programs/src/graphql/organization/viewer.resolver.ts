import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { platformPermissions, readPlatformAccess } from '@platform/kit/graphql/platform-permissions.js';
import type { Role } from '@platform/kit/identity/viewer.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Organization } from '../../db/organization/organization.entity.js';
import { organizationById } from './organization-by-id.js';

// The whole platform's rules, as the contract commits them: this subgraph knows only its own.
const access = readPlatformAccess(new URL('../../../../../schema/access-rules.json', import.meta.url));

const roles: { [R in Role]: R } = {
  PROGRAM_MANAGER: 'PROGRAM_MANAGER',
  AUDITOR: 'AUDITOR',
  PARTNER_ADMIN: 'PARTNER_ADMIN',
  TECHNICIAN: 'TECHNICIAN',
  REPORTING: 'REPORTING',
};
registerEnumType(roles, {
  name: 'Role',
  description: 'What somebody is on the platform.',
  valuesConfig: {
    PROGRAM_MANAGER: { description: 'Runs the programmes for the manufacturer.' },
    AUDITOR: { description: 'Audits partners for the manufacturer.' },
    PARTNER_ADMIN: { description: 'Administers a partner.' },
    TECHNICIAN: { description: 'Repairs for a partner.' },
    REPORTING: { description: 'Reads figures for the manufacturer.' },
  },
});

@ObjectType({ description: 'Whoever asks.', simpleResolvers: true })
export class Viewer {
  @Field(() => ID, { description: 'The subject of the access token.' })
  id: string;

  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => [roles], { description: 'Their roles.' })
  roles: readonly Role[];

  @Field(() => [String], { description: 'The root fields they may use, as Mutation.closeAudit.' })
  permissions: string[];
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Whoever asks, and what they may do.' })
  viewer(@Ctx() { viewer }: RequestContext): Viewer {
    return { id: viewer.subject, name: viewer.name, roles: viewer.roles, permissions: platformPermissions(access, viewer) };
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The organisation they belong to; null for the manufacturer’s staff.' })
  organization(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return context.viewer.tenant === null ? null : organizationById(context.viewer.tenant, context, info);
  }
}
