import { type Publishing, snapshotById } from '@platform/kit/bus/snapshot.js';

import { creditLineChanged, toldCreditLine } from './actions/credit/publish-credit-line.js';
import { accountChanged, toldAccount } from './actions/publish-account.js';
import { entities } from './db/database.js';
import { CreditLine } from './db/credit/credit-line.entity.js';
import { ServiceAccount } from './db/service-account.entity.js';

// What consumers note of an account they order by its time: nobody may change one between being read and told.
const account = snapshotById(accountChanged, { entity: ServiceAccount, tell: (row: ServiceAccount) => ({ occurredAt: new Date(), ...toldAccount(row) }) });
const creditLine = snapshotById(creditLineChanged, { entity: CreditLine, tell: (row: CreditLine) => ({ occurredAt: new Date(), ...toldCreditLine(row) }) });

/** The states this subgraph tells. */
export const publishing: Publishing = { entities, snapshots: [{ ...account, quiet: 'service_account' }, { ...creditLine, quiet: 'credit_line' }] };
