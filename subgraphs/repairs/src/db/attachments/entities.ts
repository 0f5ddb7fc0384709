import { AttachmentFile } from './attachment-file.entity.js';
import { Attachment } from './attachment.entity.js';

/** Pictures and papers, and what they belong to. */
export const attachmentEntities = [
  AttachmentFile,
  Attachment,
];
