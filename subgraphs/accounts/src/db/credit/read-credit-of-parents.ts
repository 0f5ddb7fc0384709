import type { ReadSession } from '@platform/kit/database/session.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import type { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { creditLineSource, creditRaiseSource } from './credit-sources.js';

type Child = Thing & { parentId: string };
type Reads = Pick<ReadSession, 'query'>;

const linesMaxPerOrganization = 50;
const raisesMax = 1_000;

/** The credit lines of each organisation by currency; each says in `parentId` whose it is. */
export async function readCreditLinesOf(reads: Reads, { organizationIds, selection }: { organizationIds: readonly string[]; selection: Selection }): Promise<Child[]> {
  const where = (parameters: { add(value: unknown): string }): string[] => [`c.tenant_id = any(${parameters.add(organizationIds)}::uuid[])`];
  const source = { ...creditLineSource, always: [...creditLineSource.always!, 'parentId'] };
  return (await readWhere(reads, { source, selection, where, orderBy: 'c.currency', max: organizationIds.length * linesMaxPerOrganization })) as Child[];
}

/** The raises in force of each credit line, the first to end first; each says in `parentId` whose it is. */
export async function readRaisesOf(reads: Reads, { lineIds, selection }: { lineIds: readonly string[]; selection: Selection }): Promise<Child[]> {
  const where = (parameters: { add(value: unknown): string }): string[] => [`r.credit_line_id = any(${parameters.add(lineIds)}::uuid[])`, 'r.ended_at is null'];
  return (await readWhere(reads, { source: creditRaiseSource, selection, where, orderBy: 'r.ends_at', max: raisesMax })) as Child[];
}
