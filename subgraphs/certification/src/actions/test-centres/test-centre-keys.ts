import { createHash } from 'node:crypto';

import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { TestCentreKey } from '../../db/exams/test-centre-key.entity.js';
import { TestCentre } from '../../db/exams/test-centre.entity.js';

export type KeyRegistration = { key: TestCentreKey } | { refused: 'TEST_CENTRE_UNKNOWN' | 'KEY_KNOWN' };

/** Registers a public key of a test centre, raw in base64; one key belongs to one centre, for ever. */
export function registerTestCentreKey(context: ActionContext, { testCentreId, publicKey }: { testCentreId: string; publicKey: string }): Promise<KeyRegistration> {
  return perform<KeyRegistration>(context, { action: 'registerTestCentreKey', tenant: null, subject: { type: 'TestCentre', id: testCentreId } }, async (manager, entry) => {
    if (!(await manager.existsBy(TestCentre, { id: testCentreId }))) return { refused: 'TEST_CENTRE_UNKNOWN' };
    const fingerprint = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
    const key = manager.create(TestCentreKey, { id: context.newId(), testCentreId, publicKey, fingerprint, registeredAt: context.now(), revokedAt: null });
    const inserted = await manager.createQueryBuilder().insert().into(TestCentreKey).values(key).orIgnore().returning(['id']).execute();
    if ((inserted.raw as unknown[]).length === 0) return { refused: 'KEY_KNOWN' };
    entry.changes({ fingerprint: { to: fingerprint } });
    return { key };
  });
}

export type KeyRevocation = { key: TestCentreKey } | { refused: 'KEY_UNKNOWN' };

/** Revokes a key: files signed with it are refused from now on; what they brought before stays. */
export function revokeTestCentreKey(context: ActionContext, keyId: string): Promise<KeyRevocation> {
  return perform<KeyRevocation>(context, { action: 'revokeTestCentreKey', tenant: null, subject: { type: 'TestCentreKey', id: keyId } }, async (manager) => {
    await manager.query('update test_centre_key set revoked_at = coalesce(revoked_at, $2) where id = $1', [keyId, context.now()]);
    const key = await manager.findOneBy(TestCentreKey, { id: keyId });
    return key === null ? { refused: 'KEY_UNKNOWN' } : { key };
  });
}
