import 'reflect-metadata';

import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import type { LocalizedText } from '@platform/kit/pure/locale.js';

import { RepairProgram } from '../../db/repair-enums.js';
import { grantedEntitlements, type HeldAccount } from '../../domain/entitlements/repair-entitlements.js';

@ObjectType({ description: 'What an organisation’s active service account gives it.', simpleResolvers: true })
export class RepairEntitlement {
  @Field(() => ID, { description: 'Its code, as SERVICE_PARTS.' })
  code: string;

  @Field(() => RepairProgram, { description: 'The programme that gives it.' })
  program: RepairProgram;

  @Field(() => ID, { description: 'Id of the requirement it comes from.' })
  source: string;

  @Field(() => ID, { description: 'The account it hangs on.' })
  accountId: string;

  name: LocalizedText;

  @Field(() => String, { description: 'The benefit in words.' })
  text(@Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale?: Locale | null): string {
    return this.name[locale ?? Locale.en];
  }
}

@Resolver()
export class EntitlementsResolver {
  @Query(() => [RepairEntitlement], { description: 'What an organisation’s active service accounts give it for its repairs; empty without one.' })
  async repairEntitlements(@Arg('organizationId', () => ID, { nullable: true, description: 'The organisation; your own when absent.' }) organizationId: string | null, @Ctx() context: RequestContext): Promise<RepairEntitlement[]> {
    const tenantId = organizationId == null ? context.viewer.tenant : requireId('organizationId', organizationId);
    if (tenantId === null) throw badUserInput('organizationId', 'is missing: name the organisation');
    const [accounts, enrollments] = await Promise.all([
      context.reads.query<HeldAccount>('select id, type, status from repairs.known_account where tenant_id = $1 order by id', [tenantId]),
      context.reads.query<{ program: string; status: string }>('select program, status from repairs.known_enrollment where tenant_id = $1', [tenantId]),
    ]);
    return grantedEntitlements(accounts, enrollments).map((granted) => Object.assign(new RepairEntitlement(), granted));
  }
}
