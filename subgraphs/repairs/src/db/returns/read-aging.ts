import type { ReadSession } from '@platform/kit/database/session.js';
import type { Parameters } from '@platform/kit/list/parameters.js';
import { Parameters as NewParameters } from '@platform/kit/list/parameters.js';
import { clause } from '@platform/kit/list/read-list.js';

import { type AgingBucket, agingBuckets } from '../../domain/returns/deadlines/aging-bucket.js';
import { isPending, todayThere } from './aging-condition.js';

export interface AgingColumn {
  bucket: AgingBucket;
  returns: number;
  /** Of those, how many are on their way. */
  inTransit: number;
}

const buckets = Object.entries(agingBuckets) as [AgingBucket, { from: number | null; to: number | null }][];
const bucketOf = `case ${buckets.map(([bucket, { to }]) => (to === null ? `else '${bucket}'` : `when days <= ${to} then '${bucket}'`)).join(' ')} end`;

/** How many returns stand in each column of the board, in one statement over those that are still owed. */
export async function readAging(reads: Pick<ReadSession, 'query'>, { now, where }: { now: Date; where: (parameters: Parameters) => string[] }): Promise<AgingColumn[]> {
  const parameters = new NewParameters();
  const today = todayThere(parameters.add(now));
  const rows = await reads.query<AgingColumn>(
    `select ${bucketOf} as bucket, count(*)::int as returns, count(*) filter (where state = 'IN_TRANSIT')::int as "inTransit"
     from (select o.due_on - ${today} as days, o.state from repairs.return_order o ${clause([isPending, ...where(parameters)])}) pending group by 1`,
    parameters.values,
  );
  const found = new Map(rows.map((row) => [row.bucket, row]));
  return buckets.map(([bucket]) => found.get(bucket) ?? { bucket, returns: 0, inTransit: 0 });
}
