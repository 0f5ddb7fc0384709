import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import { isAllowed, managersAndPartnerAdmins } from '@platform/kit/graphql/access-rules.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { technicianSource } from '../../db/sources.js';
import { Technician } from '../../db/technician.entity.js';

type Signed = Thing & { signIn: string | null };

/** Which technician somebody who signs in is. */
@Resolver(() => Technician)
export class SignInResolver {
  @Query(() => Technician, { nullable: true, description: 'The technician that you are; null when your administrator has tied no technician to your sign-in.' })
  async myTechnician(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const { tenant, subject } = context.viewer;
    if (tenant === null) return null;
    const where = (parameters: { add: (value: unknown) => string }): string[] => [`t.tenant_id = ${parameters.add(tenant)}::uuid`, `t.sign_in = ${parameters.add(subject)}`];
    const [technician] = await readWhere(context.reads, { source: technicianSource, selection: Selection.of(info), where, orderBy: 't.id', max: 1 });
    return technician ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'True when you are this technician.' })
  isYou(@Root() { signIn }: Signed, @Ctx() { viewer }: RequestContext): boolean {
    return viewer.tenant !== null && signIn === viewer.subject;
  }

  @FieldResolver(() => String, { nullable: true, description: 'The sign-in that is this person’s; null while there is none, and to everybody but programme managers and partners’ administrators.' })
  signIn(@Root() { signIn }: Signed, @Ctx() { viewer }: RequestContext): string | null {
    return isAllowed(managersAndPartnerAdmins, viewer) ? signIn : null;
  }
}
