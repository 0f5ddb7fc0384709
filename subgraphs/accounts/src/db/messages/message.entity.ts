import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { locales, type Locale } from '@platform/kit/pure/locale.js';

import type { ReturnKind } from '../../domain/messages/late-return.js';

export const MessageState = { QUEUED: 'QUEUED', SENDING: 'SENDING', SENT: 'SENT', BOUNCED: 'BOUNCED', DEAD: 'DEAD', WITHDRAWN: 'WITHDRAWN' } as const;
export type MessageState = keyof typeof MessageState;
registerEnumType(MessageState, {
  name: 'MessageState',
  description: 'How far an e-mail has come.',
  valuesConfig: {
    QUEUED: { description: 'To be sent.' },
    SENDING: { description: 'Being handed to the mail server.' },
    SENT: { description: 'Taken by the mail server.' },
    BOUNCED: { description: 'Sent back, at once or later: nobody receives mail there, or whoever does wants none.' },
    DEAD: { description: 'Given up after many tries: a person has to look.' },
    WITHDRAWN: { description: 'Not sent: its address was erased before.' },
  },
});

export const MessageReturn = { UNDELIVERABLE: 'UNDELIVERABLE', COMPLAINT: 'COMPLAINT' } as const satisfies Record<ReturnKind, ReturnKind>;
registerEnumType(MessageReturn, {
  name: 'MessageReturn',
  description: 'Why an e-mail came back after the mail server had taken it.',
  valuesConfig: {
    UNDELIVERABLE: { description: 'Nobody receives it there.' },
    COMPLAINT: { description: 'Whoever got it told their provider that they do not want it.' },
  },
});

export const messageLocales: readonly Locale[] = locales;

/** One e-mail: a template and what it tells; the address stands with its recipient. */
@ObjectType({ description: 'One e-mail: what it was about and how far it has come. Its address is kept apart and can be erased.', simpleResolvers: true })
@Entity({ name: 'message' })
export class Message {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  recipientId: string;

  @Field(() => String, { description: 'Which text it is, as HOLD_PLACED.' })
  @Column({ type: 'text' })
  template: string;

  @Field(() => String, { description: 'Its language: en, nb, sv or de.' })
  @Column({ type: 'text' })
  locale: Locale;

  @Column({ type: 'jsonb' })
  parameters: Readonly<Record<string, string>>;

  @Column({ type: 'text' })
  subjectType: string;

  @Column({ type: 'uuid' })
  subjectId: string;

  @Field(() => Date, { description: 'When it was queued.' })
  @Column({ type: 'timestamptz' })
  queuedAt: Date;

  @Field(() => MessageState, { description: 'How far it has come.' })
  @Column({ type: 'text', default: MessageState.QUEUED })
  state: MessageState;

  @Field(() => Int, { description: 'How often it was tried.' })
  @Column({ type: 'int', default: 0 })
  attempts: number;

  @Column({ type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the mail server took it; null while it has not.' })
  @Column({ type: 'timestamptz', nullable: true })
  sentAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the mail server said last where it did not take it, or what was told when it came back later; null otherwise.' })
  @Column({ type: 'text', nullable: true })
  failure: string | null;

  @Field(() => Boolean, { description: 'Whether it may have arrived more than once: it was handed over, and whether it was taken was not answered, so it was sent again under the same Message-ID.' })
  @Column({ type: 'boolean', default: false })
  isUncertain: boolean;

  @Field(() => String, { nullable: true, description: 'What the mail server answered when it took it, by which it is found in its log; null while it has not.' })
  @Column({ type: 'text', nullable: true })
  serverAnswer: string | null;

  @Field(() => Int, { description: 'Which sending it is: 1, and one more each time a person has it sent again. Each has a Message-ID of its own.' })
  @Column({ type: 'int', default: 1 })
  round: number;

  @Field(() => MessageReturn, { nullable: true, description: 'Why it came back although the mail server had taken it first; null when it did not.' })
  @Column({ type: 'text', nullable: true })
  cameBackAs: ReturnKind | null;
}
