import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { publishServicedLines } from '../publishing/publish-serviced-lines.js';
import { KnownAccount } from '../../db/known/known-account.entity.js';

export interface LinesToDeclare {
  accountId: string;
  lines: ('IOS' | 'MAC')[];
}

export type Declaration = { organizationId: string } | { refused: 'ACCOUNT_UNKNOWN' };

/** Declares which product lines a self-servicing account services: they decide which certifications its technicians need. */
export async function declareServicedLines(context: ActionContext, { accountId, lines }: LinesToDeclare): Promise<Declaration> {
  const account = await look(context, (manager) => manager.findOneBy(KnownAccount, { id: accountId, type: 'SELF_SERVICING_ACCOUNT' }));
  const deed = { action: 'declareServicedLines', tenant: account?.tenantId ?? null, subject: { type: 'ServiceAccount', id: accountId } };
  if (account === null) return refuse(context, deed, { refused: 'ACCOUNT_UNKNOWN' });
  const servicedLines = [...new Set(lines)].sort();
  return perform<Declaration>(context, deed, async (manager, entry) => {
    entry.changes({ servicedLines: { from: account.servicedLines.join('+'), to: servicedLines.join('+') } });
    const [[declared]] = await manager.query<[{ linesVersion: number }[], number]>(
      'update known_account set serviced_lines = $3::text[], lines_version = lines_version + 1 where tenant_id = $1 and id = $2 returning lines_version as "linesVersion"',
      [account.tenantId, accountId, servicedLines],
    );
    await publishServicedLines(context, manager, { tenantId: account.tenantId, id: accountId, servicedLines, ...declared! });
    return { organizationId: account.tenantId };
  });
}
