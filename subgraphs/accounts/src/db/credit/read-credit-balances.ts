import type { EntityManager } from 'typeorm';

import type { CreditBalances } from '../../domain/credit/credit-position.js';
import type { CreditLine } from './credit-line.entity.js';

interface Row {
  debitsPending: string;
  debitsPosted: string;
  creditsPosted: string;
}

const balances = `
  select debits_pending as "debitsPending", debits_posted as "debitsPosted", credits_posted as "creditsPosted"
  from ledger.account where tenant_id = $1 and ledger = 'CAP' and code = 'CREDIT_LINE' and currency = $2`;

/** What the ledger keeps of a credit line; a line that nothing was ever granted has no account yet. */
export async function readCreditBalances(manager: EntityManager, { tenantId, currency, agreedMinor, raisedMinor, dueMinor }: Pick<CreditLine, 'tenantId' | 'currency' | 'agreedMinor' | 'raisedMinor' | 'dueMinor'>): Promise<CreditBalances> {
  const [row] = await manager.query<Row[]>(balances, [tenantId, currency]);
  const { debitsPending = '0', debitsPosted = '0', creditsPosted = '0' } = row ?? {};
  return { limitMinor: agreedMinor + raisedMinor, dueMinor, debitsPending: BigInt(debitsPending), debitsPosted: BigInt(debitsPosted), creditsPosted: BigInt(creditsPosted) };
}
