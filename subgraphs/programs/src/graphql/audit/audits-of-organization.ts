import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import type { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { readAuditsOfOrganizations } from '../../db/audit/read-audits-of-organizations.js';
import { auditConditions, type auditList, auditSorts } from './audit.list.js';

/** A page of an organisation's audits; those of all organisations of a request are read together. */
export function auditsOfOrganization(
  organizationId: string,
  args: ListArgumentsOf<typeof auditList>,
  { context, selection }: { context: RequestContext; selection: Selection },
): Promise<Page<Thing> | null> {
  const { field, direction } = args.sort ?? ({ field: 'DUE_ON', direction: 'ASC' } as const);
  const { filter } = args;
  const load = (organizationIds: readonly string[]): Promise<(Page<Thing> & { id: string })[]> =>
    readAuditsOfOrganizations(context.reads, {
      organizationIds,
      page: args,
      sort: auditSorts[field],
      direction,
      where: (parameters) => (filter ? auditConditions(filter, parameters) : []),
      selection,
    });
  return batchOne(`audits ${JSON.stringify(args)} ${selection.signature()}`, context, load).load(organizationId);
}
