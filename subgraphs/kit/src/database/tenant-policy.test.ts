import { expect, it } from 'vitest';

import { policyProblem, type TenantPolicy } from './tenant-policy.js';

const own = `(tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid AS "nullif"))`;
const staff = `( SELECT (current_setting('app.scope'::text, true) = 'program'::text))`;
const bare = `(tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)`;
const policy: TenantPolicy = { table: 'kit.thing', name: 'own_tenant', widens: true, command: 'ALL', using: own, withCheck: own };

it('a row is written under its own tenant alone, and read by it or by the manufacturer’s staff', () => {
  expect(policyProblem(policy)).toBeNull();
  expect(policyProblem({ ...policy, command: 'SELECT', using: staff, withCheck: null })).toBeNull();
});

it.each<[string, Partial<TenantPolicy>]>([
  ['reads its setting for every row', { using: bare }],
  ['reads its setting for every row', { withCheck: bare }],
  ['reads its setting for every row', { command: 'SELECT', using: `(${staff} OR (current_setting('app.scope'::text, true) = 'x'::text))`, withCheck: null }],
  ['lets rows be written under another condition', { using: `(${own} OR ${staff})` }],
  ['lets rows be written under another condition', { withCheck: 'true' }],
  ['lets rows be written under another condition', { command: 'INSERT', using: null, withCheck: staff }],
  ['shows rows whoever asks', { command: 'SELECT', using: 'true', withCheck: null }],
])('a policy that %s is found', (problem, planted) => {
  expect(policyProblem({ ...policy, ...planted })).toContain(problem);
});

it('what is past its time may be deleted, and not written', () => {
  const old = `(created_at < (now() - '30 days'::interval))`;
  expect(policyProblem({ ...policy, command: 'DELETE', using: old, withCheck: null })).toBeNull();
  expect(policyProblem({ ...policy, command: 'UPDATE', using: old, withCheck: null })).toContain('lets rows be written');
});

it('a policy that only takes rows away may have any condition', () => {
  expect(policyProblem({ ...policy, widens: false, using: '(is_hidden = false)', withCheck: null })).toBeNull();
});
