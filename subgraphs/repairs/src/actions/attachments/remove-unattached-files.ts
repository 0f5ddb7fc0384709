import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { type FileWorld, keysOf } from '@platform/kit/files/kept/file-world.js';

const atOnce = 100;
const keptMs = 24 * 60 * 60 * 1_000;

/** Clears files away that were sent a day ago and attached to nothing, row and bytes. Answers how many are gone. */
export async function removeUnattachedFiles({ dataSource, store, now }: Pick<FileWorld, 'dataSource' | 'store' | 'now'>): Promise<number> {
  const worker = { subject: 'repairs:attachments', roles: [], requestId: 'remove-unattached-files' } as const;
  const before = new Date(now().getTime() - keptMs);
  const lying = await unrecorded(dataSource, { ...worker, tenant: null, scope: 'program' }, (manager) =>
    manager.query<{ tenantId: string; id: string }[]>(
      `select f.tenant_id as "tenantId", f.id from attachment_file f
       where f.uploaded_at < $1 and not exists (select 1 from attachment a where a.tenant_id = f.tenant_id and a.file_id = f.id) order by f.uploaded_at limit $2`,
      [before, atOnce],
    ),
  );
  let gone = 0;
  for (const file of lying) {
    gone += await unrecorded(dataSource, { ...worker, tenant: file.tenantId, scope: 'tenant' }, async (manager) => {
      // Whoever is attaching it just now comes first.
      const held = await manager.query<unknown[]>(
        `select id from attachment_file f where tenant_id = $1 and id = $2 and not exists (select 1 from attachment a where a.tenant_id = f.tenant_id and a.file_id = f.id) for update skip locked`,
        [file.tenantId, file.id],
      );
      if (held.length === 0) return 0;
      await manager.query('delete from attachment_file where tenant_id = $1 and id = $2', [file.tenantId, file.id]);
      for (const key of Object.values(keysOf(file))) await store.remove(key);
      return 1;
    });
  }
  return gone;
}
