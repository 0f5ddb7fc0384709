import 'reflect-metadata';

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One reminder of a corrective action; reminders are only added. */
@Entity({ name: 'corrective_action_reminder' })
export class CorrectiveActionReminder {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  actionId: string;

  @PrimaryColumn({ type: 'date' })
  remindedOn: string;

  @Column({ type: 'date' })
  dueOn: string;

  @Column({ type: 'timestamptz' })
  at: Date;
}
