import 'reflect-metadata';

import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';

import { ApplicationProgramCode, ApplicationStatus } from '../../db/applications/application-enums.js';
import type { MatchReason } from '../../db/applications/read-matches.js';

const reasons = { SAME_NUMBER: 'SAME_NUMBER', SIMILAR_NAME: 'SIMILAR_NAME', SAME_DOMAIN: 'SAME_DOMAIN', EARLIER_APPLICATION: 'EARLIER_APPLICATION' } as const;
registerEnumType(reasons, {
  name: 'ApplicationMatchReason',
  description: 'Why something else on record is shown to a reviewer.',
  valuesConfig: {
    SAME_NUMBER: { description: 'Another organisation has the same number in a business register.' },
    SIMILAR_NAME: { description: 'Another organisation has a similar name.' },
    SAME_DOMAIN: { description: 'Another organisation has applied from the same e-mail domain.' },
    EARLIER_APPLICATION: { description: 'The organisation has applied before.' },
  },
});

@ObjectType({ description: 'Something else on record that a reviewer should know of: a hint, never a verdict. Only staff reads it.', simpleResolvers: true })
export class ApplicationMatch {
  @Field(() => ID, { description: 'Tells the matches of an application apart.' })
  id: string;

  @Field(() => reasons, { description: 'Why it is shown.' })
  reason: MatchReason;

  @Field(() => ID, { description: 'The organisation.' })
  organizationId: string;

  @Field(() => String, { description: 'The name it is known by.' })
  displayName: string;

  @Field(() => ID, { nullable: true, description: 'Its application; null where the organisation itself matches.' })
  applicationId: string | null;

  @Field(() => ApplicationProgramCode, { nullable: true, description: 'The programme of that application.' })
  program: ApplicationProgramCode | null;

  @Field(() => ApplicationStatus, { nullable: true, description: 'How far that application has come.' })
  status: ApplicationStatus | null;

  @Field(() => Float, { nullable: true, description: 'Likeness of the names, from 0 to 1; null where something else matches.' })
  similarity: number | null;
}
