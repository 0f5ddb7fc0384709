import { standingApprovals } from '../accounts/standing-approvals.js';
import { balanceApprovals } from '../balances/balance-approvals.js';
import { waiverApprovals } from '../compliance/waiver-approvals.js';
import { creditApprovals } from '../credit/credit-approvals.js';
import { holdApprovals } from '../holds/hold-approvals.js';
import { partPriceApprovals } from '../parts/prices/part-price-approvals.js';
import { priceApprovals } from '../prices/price-approvals.js';
import { ruleSetApprovals } from '../terms/rule-set-approvals.js';
import type { ApprovalKind } from './approval-kind.js';

/**
 * Every kind of proposal that waits for a second person. To add one: declare it with `approvalKind` beside the screens of
 * its subject (accounts/standing-approvals.tsx is the model), give it a label in the messages and an action in
 * auth/permissions.ts, and enter it here. The page, its badge and the tile at home then count, show and decide it.
 */
export const approvalKinds: readonly ApprovalKind[] = [standingApprovals, waiverApprovals, ruleSetApprovals, creditApprovals, balanceApprovals, priceApprovals, partPriceApprovals, holdApprovals];
