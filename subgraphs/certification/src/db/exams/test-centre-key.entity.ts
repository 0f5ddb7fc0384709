import 'reflect-metadata';

import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A public key by which files of a test centre are known to be its own. */
@ObjectType({ description: 'A public Ed25519 key by which result files of a test centre are known to be its own.', simpleResolvers: true })
@Entity({ name: 'test_centre_key' })
export class TestCentreKey {
  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  testCentreId: string;

  /** Raw public key, base64. */
  @Column({ type: 'text' })
  publicKey: string;

  @Field(() => String, { description: 'SHA-256 of the raw key, in hexadecimal: compare it with the centre before trusting it.' })
  @Column({ type: 'text' })
  fingerprint: string;

  @Field(() => Date, { description: 'When it was registered.' })
  @Column({ type: 'timestamptz' })
  registeredAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was revoked; files signed with it are refused since.' })
  @Column({ type: 'timestamptz', nullable: true })
  revokedAt: Date | null;
}
