import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import type { IssuedStatement } from './statement-csv.js';

/** A statement that the viewer may see, as it was issued; null when there is none. */
export function readStatement(context: Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource'>, id: string): Promise<IssuedStatement | null> {
  return look(context, async (manager) => {
    const [statement] = await manager.query<IssuedStatement[]>(
      `select month::text as month, currency, vat_included as "vatIncluded", opening_minor::text as "openingMinor", closing_minor::text as "closingMinor", movements, sha256 from account_statement where id = $1`,
      [id],
    );
    return statement ?? null;
  });
}
