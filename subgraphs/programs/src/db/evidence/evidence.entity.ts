import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { EvidenceReview } from '../../domain/evidence/evidence-counts.js';

export enum EvidenceKind {
  PHOTO = 'PHOTO',
  PROOF_OF_PURCHASE = 'PROOF_OF_PURCHASE',
  DEVICE_LIST = 'DEVICE_LIST',
  CERTIFICATE = 'CERTIFICATE',
  AGREEMENT = 'AGREEMENT',
  FINANCIAL_STATEMENT = 'FINANCIAL_STATEMENT',
  REGISTRATION = 'REGISTRATION',
  UNDERTAKING = 'UNDERTAKING',
  OTHER = 'OTHER',
}
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'What a document or picture is.',
  valuesConfig: {
    PHOTO: { description: 'A picture, as of premises or equipment.' },
    PROOF_OF_PURCHASE: { description: 'An invoice or receipt of devices.' },
    DEVICE_LIST: { description: 'A list of devices.' },
    CERTIFICATE: { description: 'A certificate of a person or organisation.' },
    AGREEMENT: { description: 'A signed agreement.' },
    FINANCIAL_STATEMENT: { description: 'Accounts of the organisation.' },
    REGISTRATION: { description: 'An extract of a business register.' },
    UNDERTAKING: { description: 'A signed undertaking, as of confidentiality.' },
    OTHER: { description: 'Something else; the note says what.' },
  },
});
registerEnumType(EvidenceReview, {
  name: 'EvidenceReview',
  description: 'What a reviewer says of evidence.',
  valuesConfig: {
    PENDING: { description: 'Nobody has looked at it yet; it proves nothing.' },
    ACCEPTED: { description: 'It counts while it is valid.' },
    REJECTED: { description: 'It does not count.' },
  },
});

/** A document or picture that supports what is claimed: a file, attached to what it shows. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A document or picture, attached to what it shows.', simpleResolvers: true })
@Entity({ name: 'evidence' })
export class Evidence {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  fileId: string;

  @Field(() => EvidenceKind, { description: 'What it is.' })
  @Column({ type: 'text' })
  kind: EvidenceKind;

  @Column({ type: 'uuid', nullable: true })
  locationId: string | null;

  @Field(() => ID, { nullable: true, description: 'The item of an audit that it belongs to; null when it belongs to none.' })
  @Column({ type: 'uuid', nullable: true })
  auditItemId: string | null;

  @Field(() => ID, { nullable: true, description: 'The application that it belongs to; null when it belongs to none.' })
  @Column({ type: 'uuid', nullable: true })
  applicationId: string | null;

  @Field(() => [ID], { description: 'Ids of the criteria it supports, as AASP.PREMISES.RECEPTION.' })
  @Column({ type: 'text', array: true })
  criteria: string[];

  @Field(() => String, { nullable: true, description: 'What whoever attached it says of it.' })
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Field(() => Date, { nullable: true, description: 'When the picture was taken or the document made, as its sender says; null when not said.' })
  @Column({ type: 'timestamptz', nullable: true })
  capturedAt: Date | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day it holds; null when it always has.' })
  @Column({ type: 'date', nullable: true })
  validFrom: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day it holds; null when it does not expire.' })
  @Column({ type: 'date', nullable: true })
  validUntil: string | null;

  @Field(() => Date, { description: 'When it was attached.' })
  @Column({ type: 'timestamptz' })
  attachedAt: Date;

  @Column({ type: 'text' })
  attachedBy: string;

  @Field(() => String, { description: 'Who attached it.' })
  @Column({ type: 'text' })
  attachedByName: string;

  @Field(() => EvidenceReview, { description: 'What a reviewer says of it.' })
  @Column({ type: 'text' })
  review: EvidenceReview;

  @Field(() => String, { nullable: true, description: 'The reviewer’s reason; never null when it was rejected.' })
  @Column({ type: 'text', nullable: true })
  reviewReason: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was reviewed; null before.' })
  @Column({ type: 'timestamptz', nullable: true })
  reviewedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  reviewedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Who reviewed it; null before.' })
  @Column({ type: 'text', nullable: true })
  reviewedByName: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was taken off what it was attached to; null while it is attached.' })
  @Column({ type: 'timestamptz', nullable: true })
  detachedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  detachedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Who detached it; null while it is attached.' })
  @Column({ type: 'text', nullable: true })
  detachedByName: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was detached; null while it is attached.' })
  @Column({ type: 'text', nullable: true })
  detachReason: string | null;

  @Field(() => Int, { description: 'Counts up with each change; pass it back when reviewing or detaching.' })
  @VersionColumn({ type: 'int' })
  version: number;
}
