import { RuleSetCopy } from '@platform/kit/rule-sets/rule-set-copy.entity.js';

import { BalanceProposal } from './balances/balance-proposal.entity.js';
import { CreditLine } from './credit/credit-line.entity.js';
import { CreditProposal } from './credit/credit-proposal.entity.js';
import { CreditRaise } from './credit/credit-raise.entity.js';
import { OrderCredit } from './credit/order-credit.entity.js';
import { holdEntities } from './holds/hold-entities.js';
import { MailContact } from './messages/mail-contact.entity.js';
import { KnownOrganization } from './known-organization.entity.js';
import { KnownShipTo } from './known-ship-to.entity.js';
import { PriceList, PriceListProposal } from './prices/price-list.entity.js';
import { ServiceAccount } from './service-account.entity.js';
import { StandingChange } from './standing-change.entity.js';
import { StandingProposal } from './standing-proposal.entity.js';

/** The one PostgreSQL schema of this subgraph. */
export const schema = 'accounts';

/** The schema of the ledger: this subgraph's own, to which its login may add and whose balances it may not touch. */
export const ledgerSchema = 'ledger';

export const entities = [
  KnownOrganization,
  KnownShipTo,
  ServiceAccount,
  StandingChange,
  StandingProposal,
  RuleSetCopy,
  CreditLine,
  CreditProposal,
  BalanceProposal,
  CreditRaise,
  OrderCredit,
  PriceList,
  PriceListProposal,
  ...holdEntities,
  MailContact,
];
