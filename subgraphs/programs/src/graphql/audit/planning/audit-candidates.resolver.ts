import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireRegion } from '@platform/kit/graphql/region.js';
import type { Page } from '@platform/kit/list/connection.js';
import { Selection } from '@platform/kit/list/selection.js';

import { type CandidateRow, readAuditCandidates } from '../../../db/audit/planning/read-audit-candidates.js';
import { auditRisk } from '../../../domain/audit/audit-risk.js';
import { requireCountry } from '../../organization/country-code.js';
import { type AuditCandidate, AuditCandidateArgs, AuditCandidateConnection } from './audit-candidate.js';

@Resolver()
export class AuditCandidatesResolver {
  @Query(() => AuditCandidateConnection, { description: 'Authorised service providers in the order in which they should be audited, each with its reasons as of a few moments ago.' })
  async auditCandidates(@Args(() => AuditCandidateArgs) args: AuditCandidateArgs, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<object>> {
    const selection = Selection.of(info);
    const { country = null, region = null, minScore = null, hasOpenAudit = false } = args.filter ?? {};
    const page = await readAuditCandidates(context.reads, {
      page: args,
      filter: { country: country && requireCountry('filter.country', country), region: region && requireRegion('filter.region', region), minScore, isOpen: hasOpenAudit },
      organization: selection.below('nodes').and(selection.below('edges').below('node')).below('organization'),
      countAsked: selection.has('totalCount') || selection.has('totalCountIsCapped'),
    });
    const edges = page.edges.map(({ node, cursor }) => ({ node: candidateOf(node), cursor }));
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }
}

function candidateOf(row: CandidateRow): AuditCandidate {
  return { organization: row.organization, lastAuditOn: row.lastAuditOn, ...auditRisk(row.facts) } as unknown as AuditCandidate;
}
