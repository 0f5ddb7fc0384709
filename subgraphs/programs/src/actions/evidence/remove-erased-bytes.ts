import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { type FileWorld, keysOf } from '@platform/kit/files/kept/file-world.js';

const atOnce = 100;

/** Lets the storage go of the bytes of erased files; what fails is tried again at the next call. Answers how many are gone. */
export async function removeErasedBytes({ dataSource, store, now }: Pick<FileWorld, 'dataSource' | 'store' | 'now'>): Promise<number> {
  const worker = { subject: 'programs:evidence', roles: [], requestId: 'remove-erased-bytes' } as const;
  const erased = await unrecorded(dataSource, { ...worker, tenant: null, scope: 'program' }, (manager) =>
    manager.query<{ tenantId: string; id: string }[]>(
      `select tenant_id as "tenantId", id from evidence_file where erased_at is not null and bytes_removed_at is null order by erased_at limit $1`,
      [atOnce],
    ),
  );
  for (const file of erased) {
    for (const key of Object.values(keysOf(file))) await store.remove(key);
    await unrecorded(dataSource, { ...worker, tenant: file.tenantId, scope: 'tenant' }, (manager) =>
      manager.query('update evidence_file set bytes_removed_at = $3 where tenant_id = $1 and id = $2', [file.tenantId, file.id, now()]),
    );
  }
  return erased.length;
}
