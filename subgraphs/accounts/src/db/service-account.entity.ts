import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { SoldToScalar } from './sold-to.scalar.js';

export enum ServiceAccountType {
  LIMITED_BILLING_SERVICE_ACCOUNT = 'LIMITED_BILLING_SERVICE_ACCOUNT',
  SELF_SERVICING_ACCOUNT = 'SELF_SERVICING_ACCOUNT',
  AUTHORISED_SERVICE_PROVIDER_ACCOUNT = 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT',
}
registerEnumType(ServiceAccountType, {
  name: 'ServiceAccountType',
  description: 'What a service account is for.',
  valuesConfig: {
    LIMITED_BILLING_SERVICE_ACCOUNT: { description: 'Service orders of an organisation in iOS Direct Service.' },
    SELF_SERVICING_ACCOUNT: { description: 'An organisation that repairs its own devices.' },
    AUTHORISED_SERVICE_PROVIDER_ACCOUNT: { description: 'An authorised service provider.' },
  },
});

export enum ServiceAccountStatus {
  ACTIVE = 'ACTIVE',
  PENDING = 'PENDING',
  CLOSED = 'CLOSED',
}
registerEnumType(ServiceAccountStatus, {
  name: 'ServiceAccountStatus',
  description: 'Whether a service account is in use.',
  valuesConfig: {
    ACTIVE: { description: 'In use.' },
    PENDING: { description: 'Its opening is in progress: not yet in use.' },
    CLOSED: { description: 'No longer in use; what it entitled to has ended.' },
  },
});

export enum AccountStanding {
  GOOD = 'GOOD',
  ON_HOLD = 'ON_HOLD',
  SUSPENDED = 'SUSPENDED',
}
registerEnumType(AccountStanding, {
  name: 'AccountStanding',
  description: 'How a service account stands with the manufacturer.',
  valuesConfig: {
    GOOD: { description: 'In good standing.' },
    ON_HOLD: { description: 'On hold: nothing is promised to it until the hold is lifted.' },
    SUSPENDED: { description: 'Suspended: not in good standing until a manager restores it.' },
  },
});

export enum AccountAgreement {
  NOT_SENT = 'NOT_SENT',
  SENT = 'SENT',
  SIGNED = 'SIGNED',
  REFUSED = 'REFUSED',
}
registerEnumType(AccountAgreement, {
  name: 'AccountAgreement',
  description: 'How far the agreement of a service account has come.',
  valuesConfig: {
    NOT_SENT: { description: 'Not sent yet.' },
    SENT: { description: 'Sent, not signed.' },
    SIGNED: { description: 'Signed.' },
    REFUSED: { description: 'The organisation does not sign it.' },
  },
});

/** An account with the manufacturer under which an organisation is served and billed. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'An account with the manufacturer under which an organisation is served and billed.', simpleResolvers: true })
@Entity({ name: 'service_account' })
export class ServiceAccount {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => SoldToScalar, { description: 'Its number, unique among all accounts.' })
  @Column({ type: 'text' })
  soldTo: string;

  @Field(() => ServiceAccountType, { description: 'What it is for.' })
  @Column({ type: 'text' })
  type: ServiceAccountType;

  @Field(() => ServiceAccountStatus, { description: 'Whether it is in use.' })
  @Column({ type: 'text' })
  status: ServiceAccountStatus;

  @Field(() => AccountStanding, { description: 'How it stands today.' })
  @Column({ type: 'text' })
  standing: AccountStanding;

  @Field(() => AccountAgreement, { description: 'How far its agreement has come.' })
  @Column({ type: 'text', default: AccountAgreement.SIGNED })
  agreement: AccountAgreement;

  @Field(() => String, { nullable: true, description: 'The number of the agreement it is used under; null until it is signed, and where it was not recorded.' })
  @Column({ type: 'text', nullable: true })
  agreementId: string | null;

  @Field(() => String, { nullable: true, description: 'The version of the agreement; null until it is signed, and where it was not recorded.' })
  @Column({ type: 'text', nullable: true })
  agreementVersion: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed the agreement for the organisation; null until it is signed, and where it was not recorded.' })
  @Column({ type: 'text', nullable: true })
  agreementSignatory: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date the agreement was signed; null until it is, and where it was not recorded.' })
  @Column({ type: 'date', nullable: true })
  agreementSignedOn: string | null;

  /** The application it was opened for; null when it was opened by hand. */
  @Column({ type: 'uuid', nullable: true })
  applicationId: string | null;

  /** When the others were told that it was opened for an application. */
  @Column({ type: 'timestamptz', nullable: true })
  announcedAt: Date | null;

  @Field(() => LocalDateScalar, { description: 'The date it was created; deadlines that run from the account begin here.' })
  @Column({ type: 'date' })
  createdOn: string;

  @Field(() => Int, { description: 'Grows by one with each change; pass it as `expectedVersion` to change what you have read.' })
  @VersionColumn({ type: 'int' })
  version: number;
}
