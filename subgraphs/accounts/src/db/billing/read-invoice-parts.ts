import type { ReadSession } from '@platform/kit/database/session.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import type { Selection } from '@platform/kit/list/selection.js';
import type { Source, Thing } from '@platform/kit/list/source.js';

import { chargeSource, dunningSource, settlementSource } from './billing-sources.js';

const partsMax = 5_000;
const places = {
  lines: { source: chargeSource, column: 'c.invoice_id', orderBy: 'c.occurred_on, c.id' },
  settlements: { source: settlementSource, column: 's.invoice_id', orderBy: 's.settled_at, s.id' },
  dunningSteps: { source: dunningSource, column: 'd.invoice_id', orderBy: 'd.taken_at, d.id' },
} as const satisfies Record<string, { source: Source; column: string; orderBy: string }>;

/** The parts of each invoice of one kind; each says in `parentId` whose it is. */
export async function readInvoiceParts(
  reads: Pick<ReadSession, 'query'>,
  { part, invoiceIds, selection }: { part: keyof typeof places; invoiceIds: readonly string[]; selection: Selection },
): Promise<(Thing & { parentId: string })[]> {
  const { source, column, orderBy } = places[part];
  const rows = await readWhere(reads, { source, selection, where: (parameters) => [`${column} = any(${parameters.add(invoiceIds)}::uuid[])`], orderBy, max: partsMax });
  return rows as (Thing & { parentId: string })[];
}
