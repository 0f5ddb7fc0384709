/**
 * Whose a row is, where it is looked up by its key besides; $1 is the tenant. As a plain value the statistics would answer that an
 * organisation which is new to them has no rows, any index that begins with the tenant would then seem as good as the key's, and each
 * look-up would read all the tenant's rows.
 */
export const ofTenant = 'tenant_id = (select $1::uuid)';
