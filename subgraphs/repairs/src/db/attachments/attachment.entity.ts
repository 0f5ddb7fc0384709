import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { AttachmentKind } from '../../domain/attachments/attachment-refusal.js';

registerEnumType(AttachmentKind, {
  name: 'AttachmentKind',
  description: 'What a file is that belongs to a repair or an inspection.',
  valuesConfig: {
    PHOTO: { description: 'A picture of the device.' },
    PROOF_OF_PURCHASE: { description: 'An invoice or receipt of the device.' },
    DIAGNOSTICS: { description: 'What a run of diagnostics found.' },
    SIGNED_FORM: { description: 'What the customer signed, as an order or an agreement to a quote.' },
    OTHER: { description: 'Something else; the note says what.' },
  },
});

/** A picture or paper that belongs to a repair, or to the inspection of an original or of a return: a file, attached. */
@ObjectType({ description: 'A picture or paper, attached to a repair or to the inspection of an original or of a return.', simpleResolvers: true })
@Entity({ name: 'attachment' })
export class Attachment {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  fileId: string;

  @Column({ type: 'uuid', nullable: true })
  repairId: string | null;

  @Column({ type: 'uuid', nullable: true })
  expressReplacementId: string | null;

  @Column({ type: 'uuid', nullable: true })
  returnOrderId: string | null;

  @Field(() => AttachmentKind, { description: 'What it is.' })
  @Column({ type: 'text' })
  kind: AttachmentKind;

  @Field(() => String, { nullable: true, description: 'What whoever attached it says of it.' })
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Field(() => Date, { description: 'When it was attached.' })
  @Column({ type: 'timestamptz' })
  attachedAt: Date;

  @Column({ type: 'text' })
  attachedBy: string;

  @Field(() => String, { description: 'Who attached it.' })
  @Column({ type: 'text' })
  attachedByName: string;

  @Field(() => Date, { nullable: true, description: 'When it was taken off; null while it is attached.' })
  @Column({ type: 'timestamptz', nullable: true })
  detachedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  detachedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Who took it off; null while it is attached.' })
  @Column({ type: 'text', nullable: true })
  detachedByName: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken off; null while it is attached.' })
  @Column({ type: 'text', nullable: true })
  detachReason: string | null;

  @Field(() => Int, { description: 'Rises when it is taken off; pass it as expectedVersion.' })
  @VersionColumn({ type: 'int' })
  version: number;
}

/** The columns of one that is attached. */
export const stillAttached = { detachedAt: null, detachedBy: null, detachedByName: null, detachReason: null } as const;
