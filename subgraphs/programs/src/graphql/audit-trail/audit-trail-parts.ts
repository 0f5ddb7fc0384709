import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';

import { DateTimeScalar } from '@platform/kit/graphql/scalars.js';

@ObjectType({ description: 'One value that an action changed. Values are ids, codes, dates and numbers as text.' })
export class AuditTrailChange {
  @Field(() => String, { description: 'What was changed, as standing.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'The value before; null when there was none.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'The value after; null when there is none.' })
  to: string | null;
}

@ObjectType({ description: 'What one action did, or why it was refused. Entries are only ever added.', simpleResolvers: true })
export class AuditTrailEntry {
  @Field(() => ID, { description: 'Id of the entry.' })
  id: string;

  @Field(() => String, { description: 'Its place in the trail: a number that rises with every entry of the platform, with gaps.' })
  sequence: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'Who, by the subject of their access token; system:<service> when a service acted by itself.' })
  actor: string;

  @Field(() => String, { nullable: true, description: 'Their name; null for a service, and when it was erased.' })
  actorName: string | null;

  @Field(() => Boolean, { description: 'Whether a member of staff acted in the organisation’s name.' })
  onBehalf: boolean;

  @Field(() => [String], { description: 'The roles they had.' })
  roles: string[];

  @Field(() => String, { description: 'The id of the request, as the logs and events know it.' })
  requestId: string;

  @Field(() => String, { description: 'What was done, by the name of the mutation.' })
  action: string;

  @Field(() => String, { description: 'The type of the thing it was done to, as Audit.' })
  subjectType: string;

  @Field(() => ID, { nullable: true, description: 'Its id; null when nothing came into being.' })
  subjectId: string | null;

  @Field(() => String, { description: 'DONE, or the code of the refusal.' })
  outcome: string;

  @Field(() => String, { nullable: true, description: 'The row that holds the texts of this change, as StandingChange/<id>.' })
  keptIn: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever did it; null when none was given, and when it was erased.' })
  reason: string | null;
}

@ObjectType({ description: 'The last block of an organisation’s chain. Whoever keeps it elsewhere can prove later that nothing before it was changed.', simpleResolvers: true })
export class AuditTrailHead {
  @Field(() => ID, { description: 'The organisation; 00000000-0000-0000-0000-000000000000 for the platform’s own trail.' })
  organizationId: string;

  @Field(() => Int, { description: 'The number of the block, from 1.' })
  block: number;

  @Field(() => String, { description: 'The last entry it covers.' })
  lastSequence: string;

  @Field(() => DateTimeScalar, { description: 'When it was chained.' })
  chainedAt: Date;

  @Field(() => String, { description: 'The hash of the block and, through it, of all before it; SHA-256 in hexadecimal.' })
  sha256: string;

  @Field(() => String, { nullable: true, description: 'Which key signed it: the first 16 digits of the SHA-256 of the public key; null when unsigned.' })
  keyId: string | null;

  @Field(() => String, { nullable: true, description: 'The Ed25519 signature of organisation, block and hash, in base64; null when unsigned.' })
  signature: string | null;
}
