import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { Locale } from '@platform/kit/pure/locale.js';

/** Where an organisation receives its invoices and notices, and in which language. */
@Entity({ name: 'mail_contact' })
export class MailContact {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Column({ type: 'uuid' })
  recipientId: string;

  @Column({ type: 'text' })
  locale: Locale;

  @Column({ type: 'timestamptz' })
  changedAt: Date;
}
