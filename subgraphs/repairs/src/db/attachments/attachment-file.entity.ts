import { Entity } from 'typeorm';

import { KeptFile } from '@platform/kit/files/kept/kept-file.js';

/** The content of what is attached: one file, however often it was sent or attached. */
@Entity({ name: 'attachment_file' })
export class AttachmentFile extends KeptFile {}
