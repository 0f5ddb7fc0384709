import { CreateServiceAccounts1700000000001 } from './migrations/1700000000001-create-service-accounts.js';
import { CreateRuleSetCopy1700000000002 } from './migrations/1700000000002-create-rule-set-copy.js';
import { KeepOrganizationRegion1700000000003 } from './migrations/1700000000003-keep-organization-region.js';
import { ProposeStanding1700000002101 } from './migrations/1700000002101-propose-standing.js';
import { KeepEventOrder1700000002102 } from './migrations/1700000002102-keep-event-order.js';
import { OpenAccountsForApplications1700000002401 } from './migrations/1700000002401-open-accounts-for-applications.js';
import { CreateLedger1700000003601 } from './migrations/1700000003601-create-ledger.js';
import { MoveLedger1700000003602 } from './migrations/1700000003602-move-ledger.js';
import { CreateCreditLines1700000003603 } from './migrations/1700000003603-create-credit-lines.js';
import { QueueMessages1700000003701 } from './migrations/1700000003701-queue-messages.js';
import { PlaceCardHolds1700000003702 } from './migrations/1700000003702-place-card-holds.js';
import { AuthorizeCards1700000003703 } from './migrations/1700000003703-authorize-cards.js';
import { KeepAccountAgreements1700000003604 } from './migrations/1700000003604-keep-account-agreements.js';
import { ListPrices1700000003605 } from './migrations/1700000003605-list-prices.js';
import { BillCharges1700000003606 } from './migrations/1700000003606-bill-charges.js';
import { TakeBankFiles1700000003607 } from './migrations/1700000003607-take-bank-files.js';
import { WaiveCharges1700000040101 } from './migrations/1700000040101-waive-charges.js';
import { DisputeCards1700000041001 } from './migrations/1700000041001-dispute-cards.js';
import { SendMessages1700000042001 } from './migrations/1700000042001-send-messages.js';
import { ReceiptCards1700000041002 } from './migrations/1700000041002-receipt-cards.js';
import { ReportBankFiles1700000048001 } from './migrations/1700000048001-report-bank-files.js';
import { LookAtAwaitedCards1700000049001 } from './migrations/1700000049001-look-at-awaited-cards.js';
import { TellCardPayouts1700000048002 } from './migrations/1700000048002-tell-card-payouts.js';
import { ListCharges1700000048003 } from './migrations/1700000048003-list-charges.js';
import { ChargeUncoveredReturns1700000047011 } from './migrations/1700000047011-charge-uncovered-returns.js';
import { GiveBackBalances1700000048004 } from './migrations/1700000048004-give-back-balances.js';
import { TellWhereReplacementsAre1700000051002 } from './migrations/1700000051002-tell-where-replacements-are.js';
import { TakeBackMessages1700000052001 } from './migrations/1700000052001-take-back-messages.js';
import { KnowShipTos1700000055001 } from './migrations/1700000055001-know-ship-tos.js';

/** Migrations in their order; forward only. */
export const migrations = [
  CreateServiceAccounts1700000000001,
  CreateRuleSetCopy1700000000002,
  KeepOrganizationRegion1700000000003,
  ProposeStanding1700000002101,
  KeepEventOrder1700000002102,
  OpenAccountsForApplications1700000002401,
  CreateLedger1700000003601,
  MoveLedger1700000003602,
  CreateCreditLines1700000003603,
  QueueMessages1700000003701,
  PlaceCardHolds1700000003702,
  AuthorizeCards1700000003703,
  KeepAccountAgreements1700000003604,
  ListPrices1700000003605,
  BillCharges1700000003606,
  TakeBankFiles1700000003607,
  WaiveCharges1700000040101,
  DisputeCards1700000041001,
  SendMessages1700000042001,
  ReceiptCards1700000041002,
  ReportBankFiles1700000048001,
  LookAtAwaitedCards1700000049001,
  TellCardPayouts1700000048002,
  ListCharges1700000048003,
  ChargeUncoveredReturns1700000047011,
  GiveBackBalances1700000048004,
  TellWhereReplacementsAre1700000051002,
  TakeBackMessages1700000052001,
  KnowShipTos1700000055001,
];
