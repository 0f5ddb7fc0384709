import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { pageStart } from '@platform/kit/list/paging.js';
import type { Thing } from '@platform/kit/list/source.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { type DraftToPreview, previewRuleSet } from '../../actions/rule-sets/preview-rule-set.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { organizationById } from '../organization/organization-by-id.js';
import { PreviewArgs, PreviewedPartner, RuleSetDraftPreview } from './rule-set-preview.js';

@Resolver(() => PreviewedPartner)
export class RuleSetPreviewResolver {
  @Query(() => RuleSetDraftPreview, { nullable: true, description: 'Which partners would be judged otherwise if a draft were in force today; null when there is no such draft. Stores nothing.' })
  async previewRuleSetDraft(@Args(() => PreviewArgs) { draftId, first: wanted, after }: PreviewArgs, @Ctx() context: RequestContext): Promise<RuleSetDraftPreview | null> {
    const { first } = pageStart({ first: wanted });
    const [[draft], ruleSets] = await Promise.all([
      context.reads.query<DraftToPreview>('select program, region, criteria from programs.rule_set_draft where id = $1', [requireId('draftId', draftId)]),
      ruleSetsOf(context),
    ]);
    if (draft === undefined) return null;
    const { tally, page, hasNextPage } = await previewRuleSet(context.reads, { draft, ruleSets, now: context.now(), first, after: after == null ? null : requireId('after', after) });
    const { examined, affected, changed, outcomes, criteria } = tally;
    const pageInfo = { hasNextPage, endCursor: page.at(-1)?.enrollmentId ?? null };
    return { examined, affected, changed, outcomes, criteria, partners: page.map((partner) => Object.assign(new PreviewedPartner(), partner)), pageInfo };
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'The partner.' })
  organization(@Root() { organizationId }: PreviewedPartner, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(organizationId, context, info);
  }
}
