import { inTransaction } from '@platform/kit/database/session.js';
import type { FileWorld } from '@platform/kit/files/kept/file-world.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import { attachPhotos } from '@platform/repairs/actions/attachments/attach-photos.js';
import { receiveAttachment } from '@platform/repairs/actions/attachments/receive-attachment.js';
import { AttachmentFile } from '@platform/repairs/db/attachments/attachment-file.entity.js';

import type { DemoPartner } from '../partners.js';
import type { DeviceView } from './drawn-devices.js';
import { must, picture } from './repair-pictures.js';

interface Inspected {
  id: string;
  /** What was inspected: an original of an express replacement, or a return. */
  what: 'expressReplacementId' | 'returnOrderId';
  damage: string;
  returnedDevice: string;
  inspectedAt: Date;
}

/** The photos of each inspection that was recorded, taken at its time: what was found, and of what nobody pays for, the whole device. */
export async function showInspections(world: FileWorld, context: ActionContext, { id: tenantId }: DemoPartner): Promise<void> {
  const actor = actorOf(context);
  const inspections = await inTransaction(context.dataSource, actor, (manager) =>
    manager.query<Inspected[]>(
      `select id, 'expressReplacementId' as what, damage, returned_device as "returnedDevice", inspected_at as "inspectedAt" from repairs.express_replacement where tenant_id = $1 and inspected_at is not null
       union all select id, 'returnOrderId', 'NONE', 'RIGHT', inspected_at from repairs.return_order where tenant_id = $1 and inspected_at is not null order by "inspectedAt", id`,
      [tenantId],
    ),
  );
  for (const [index, request] of inspections.entries()) {
    const at = { ...context, now: () => request.inspectedAt };
    const photos: AttachmentFile[] = [];
    for (const [place, view] of viewsOf(request).entries()) {
      const { file } = must(await receiveAttachment(world, { viewer: at.viewer, requestId: at.requestId, organizationId: tenantId, fileName: `original-${place + 1}.png`, uploadId: null, bytes: picture(view, 100 + 3 * index + place) }));
      photos.push(await inTransaction(context.dataSource, actor, (manager) => manager.findOneByOrFail(AttachmentFile, { tenantId, id: file.id })));
    }
    await inTransaction(context.dataSource, { ...actor, tenant: tenantId, scope: 'tenant' }, (manager) => attachPhotos(at, manager, { tenantId, of: photographed(request), photos }));
  }
}

function photographed({ id, what }: Inspected): { expressReplacementId: string } | { returnOrderId: string } {
  return what === 'returnOrderId' ? { returnOrderId: id } : { expressReplacementId: id };
}

function viewsOf({ damage, returnedDevice }: Inspected): readonly DeviceView[] {
  if (returnedDevice === 'WRONG') return ['other device'];
  if (damage === 'NONE') return ['front', 'back'];
  return damage === 'ACCIDENTAL' ? ['cracked', 'back'] : ['cracked', 'broken back'];
}
