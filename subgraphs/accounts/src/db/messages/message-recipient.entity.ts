import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whom messages go to; kept apart from them, and erasable. */
@Entity({ name: 'message_recipient' })
export class MessageRecipient {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', nullable: true })
  email: string | null;

  @Column({ type: 'text', nullable: true })
  name: string | null;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  erasedAt: Date | null;
}
