/** One policy of row-level security, its expressions as PostgreSQL prints them. */
export interface TenantPolicy {
  table: string;
  name: string;
  /** A permissive policy lets rows be seen; a restrictive one only takes some away. */
  widens: boolean;
  command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  using: string | null;
  withCheck: string | null;
}

/** The one condition under which a row may be written: it is the tenant's own, and the setting is read once per statement. */
const ownTenant = `(tenant_id = ( SELECT (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid AS "nullif"))`;

/** Rows past their time may be deleted, whoever's they are: what is deleted shows nothing. */
const pastItsTime = /^\(\w+ < \(now\(\) - '[^']+'::interval\)\)$/;

/** What is wrong with a policy; null when nothing is. */
export function policyProblem({ widens, command, using, withCheck }: TenantPolicy): string | null {
  const conditions = [using, withCheck].filter((condition) => condition !== null);
  if (conditions.some((condition) => !readsSettingsOncePerStatement(condition))) return 'reads its setting for every row instead of once, in a subselect';
  if (!widens) return null;
  if (command === 'SELECT') return conditions.every((condition) => condition.includes('current_setting(')) ? null : 'shows rows whoever asks';
  if (command === 'DELETE' && using !== null && pastItsTime.test(using)) return null;
  return conditions.every((condition) => condition === ownTenant) ? null : 'lets rows be written under another condition than their own tenant';
}

/** A setting outside a subselect is read again for each row, and keeps an index from being used. */
function readsSettingsOncePerStatement(condition: string): boolean {
  const subselects: boolean[] = [];
  for (let at = 0; at < condition.length; at += 1) {
    if (condition.startsWith('current_setting(', at) && !subselects.includes(true)) return false;
    if (condition[at] === '(') subselects.push(condition.startsWith('( SELECT ', at));
    if (condition[at] === ')') subselects.pop();
  }
  return true;
}
