import type { ReadSession } from '@platform/kit/database/session.js';

import type { BulkReturnBox } from './bulk-return-box.entity.js';

type Reads = Pick<ReadSession, 'query'>;
type Box = Omit<BulkReturnBox, 'tenantId' | 'bulkReturnId'> & { parentId: string };

/** The measured boxes of shipments, in their order. */
export function readBoxes(reads: Reads, bulkReturnIds: readonly string[]): Promise<Box[]> {
  return reads.query<Box>(
    `select bulk_return_id as "parentId", number, length_mm as "lengthMm", width_mm as "widthMm", height_mm as "heightMm", weight_grams as "weightGrams"
     from repairs.bulk_return_box where bulk_return_id = any($1::uuid[]) order by bulk_return_id, number`,
    [bulkReturnIds],
  );
}

/** How many returns lie in each shipment; an empty one is absent. */
export function countPacked(reads: Reads, bulkReturnIds: readonly string[]): Promise<{ id: string; packed: number }[]> {
  return reads.query(`select bulk_return_id as id, count(*)::int as packed from repairs.return_order where bulk_return_id = any($1::uuid[]) group by 1`, [bulkReturnIds]);
}
