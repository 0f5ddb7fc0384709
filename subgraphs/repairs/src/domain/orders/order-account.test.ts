import { expect, it } from 'vitest';

import { orderAccount } from './order-account.js';

const accounts = [
  { id: 'ssa', type: 'SELF_SERVICING_ACCOUNT', status: 'ACTIVE' },
  { id: 'closed', type: 'LIMITED_BILLING_SERVICE_ACCOUNT', status: 'CLOSED' },
  { id: 'pending', type: 'LIMITED_BILLING_SERVICE_ACCOUNT', status: 'PENDING' },
];

it('IDS-18: an order goes to the active account of its programme and to no other', () => {
  expect(orderAccount('SSA', accounts)?.id).toBe('ssa');
  expect(orderAccount('IDS', accounts)).toBeNull();
  expect(orderAccount('AASP', accounts)).toBeNull();
  expect(orderAccount('IDS', [...accounts, { id: 'ids', type: 'LIMITED_BILLING_SERVICE_ACCOUNT', status: 'ACTIVE' }])?.id).toBe('ids');
});
