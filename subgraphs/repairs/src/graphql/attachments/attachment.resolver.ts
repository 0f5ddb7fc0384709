import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Thing } from '@platform/kit/list/source.js';

import type { AttachmentFile } from '../../db/attachments/attachment-file.entity.js';
import { attachmentSource } from '../../db/attachments/attachment-source.js';
import { Attachment } from '../../db/attachments/attachment.entity.js';
import { ExpressReplacement } from '../../db/express/express-replacement.entity.js';
import { ReturnOrder } from '../../db/returns/return-order.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { childrenOfRepairs } from '../repairs/repair-findings.resolver.js';

type AttachmentThing = Thing & Pick<AttachmentFile, 'fileName' | 'mediaType' | 'sizeBytes' | 'sha256' | 'width' | 'height'> & { fileId: string };

@Resolver(() => Repair)
export class AttachmentsOfRepairResolver {
  @FieldResolver(() => [Attachment], { description: 'Pictures and papers that belong to the repair, the first one first; what was taken off is there with the reason.' })
  attachments(@Root() repair: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOfRepairs(context, info, { source: attachmentSource, column: 'a.repair_id', orderBy: 'a.repair_id, a.attached_at, a.id' })(repair.id);
  }
}

@Resolver(() => ExpressReplacement)
export class PhotosOfExpressResolver {
  @FieldResolver(() => [Attachment], { description: 'Photos of the inspection of the original, in the order they were taken in.' })
  inspectionPhotos(@Root() request: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const source = { ...attachmentSource, columns: { ...attachmentSource.columns, parentId: 'a.express_replacement_id' } };
    return childrenOfRepairs(context, info, { source, column: 'a.express_replacement_id', orderBy: 'a.express_replacement_id, a.attached_at, a.id' })(request.id);
  }
}

@Resolver(() => ReturnOrder)
export class PhotosOfReturnResolver {
  @FieldResolver(() => [Attachment], { description: 'Photos of its inspection, in the order they were taken in.' })
  inspectionPhotos(@Root() owed: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const source = { ...attachmentSource, columns: { ...attachmentSource.columns, parentId: 'a.return_order_id' } };
    return childrenOfRepairs(context, info, { source, column: 'a.return_order_id', orderBy: 'a.return_order_id, a.attached_at, a.id' })(owed.id);
  }
}

@Resolver(() => Attachment)
export class AttachmentResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The name its sender gave the file; null when none.' })
  fileName(@Root() { fileName }: AttachmentThing): string | null {
    return fileName;
  }

  @FieldResolver(() => String, { description: 'What the file is by its bytes: application/pdf, image/jpeg, image/png, image/webp, text/csv or text/plain.' })
  mediaType(@Root() { mediaType }: AttachmentThing): string {
    return mediaType;
  }

  @FieldResolver(() => Int, { description: 'Its size in bytes.' })
  sizeBytes(@Root() { sizeBytes }: AttachmentThing): number {
    return sizeBytes;
  }

  @FieldResolver(() => String, { description: 'SHA-256 of the file as it is kept and downloaded, in hexadecimal.' })
  sha256(@Root() { sha256 }: AttachmentThing): string {
    return sha256;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Width in pixels; null of what is no picture.' })
  width(@Root() { width }: AttachmentThing): number | null {
    return width;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Height in pixels; null of what is no picture.' })
  height(@Root() { height }: AttachmentThing): number | null {
    return height;
  }

  @FieldResolver(() => String, { description: 'Path at the gateway where the file is fetched, with the same access token.' })
  downloadPath(@Root() { fileId }: AttachmentThing): string {
    return `/attachments?id=${fileId}`;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Path at the gateway of a small picture of it; null of what is no picture.' })
  thumbnailPath(@Root() { fileId, mediaType }: AttachmentThing): string | null {
    return mediaType.startsWith('image/') ? `/attachments?id=${fileId}&size=thumbnail` : null;
  }
}
