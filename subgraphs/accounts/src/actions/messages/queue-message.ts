import type { EntityManager } from 'typeorm';

import type { Locale } from '@platform/kit/pure/locale.js';

import { Message } from '../../db/messages/message.entity.js';

export interface MessageToQueue {
  tenantId: string;
  id: string;
  recipientId: string;
  template: string;
  locale: Locale;
  /** What the text tells: amounts, dates, names of products; nothing that tells of a person. */
  parameters: Readonly<Record<string, string>>;
  subject: { type: string; id: string };
  now: Date;
}

/** Queues an e-mail in the open transaction: it is sent if and only if that commits. */
export async function queueMessage(manager: EntityManager, { subject, now, ...message }: MessageToQueue): Promise<void> {
  await manager.insert(Message, { ...message, subjectType: subject.type, subjectId: subject.id, queuedAt: now, dueAt: now });
}
