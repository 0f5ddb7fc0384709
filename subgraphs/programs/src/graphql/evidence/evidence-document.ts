import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';

import type { MediaType } from '@platform/kit/files/kept/media-type.js';

@ObjectType({ description: 'The content of evidence: one file, however often it was sent or attached. A picture is kept without what a camera writes beside it.', simpleResolvers: true })
export class EvidenceDocument {
  @Field(() => ID, { description: 'Id of the file, as `POST /evidence` answered it.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The name its sender gave it; null when none.' })
  fileName: string | null;

  @Field(() => String, { description: 'What it is by its bytes: application/pdf, image/jpeg, image/png, image/webp, text/csv or text/plain.' })
  mediaType: MediaType;

  @Field(() => Int, { description: 'Its size in bytes.' })
  sizeBytes: number;

  @Field(() => String, { description: 'SHA-256 of the file as it is kept and downloaded, in hexadecimal.' })
  sha256: string;

  @Field(() => String, { description: 'SHA-256 of the file as it was sent, in hexadecimal; of a picture it differs.' })
  sentSha256: string;

  @Field(() => Int, { nullable: true, description: 'Width in pixels; null of what is no picture.' })
  width: number | null;

  @Field(() => Int, { nullable: true, description: 'Height in pixels; null of what is no picture.' })
  height: number | null;

  @Field(() => Date, { description: 'When it was sent first.' })
  uploadedAt: Date;

  @Field(() => String, { description: 'Who sent it first.' })
  uploadedByName: string;

  @Field(() => Date, { nullable: true, description: 'When its content was erased; null while it is kept.' })
  erasedAt: Date | null;
}

export type DocumentThing = Pick<EvidenceDocument, 'id' | 'mediaType' | 'erasedAt'>;
