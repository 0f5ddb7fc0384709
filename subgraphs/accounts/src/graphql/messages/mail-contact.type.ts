import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';

import type { Locale } from '@platform/kit/pure/locale.js';

@ObjectType({ description: 'Where an organisation receives its invoices, statements and notices.', simpleResolvers: true })
export class MailContact {
  @Field(() => String, { description: 'The address.' })
  email: string;

  @Field(() => String, { nullable: true, description: 'Whose it is, as “Accounts payable”; null when that was not stated.' })
  name: string | null;

  @Field(() => String, { description: 'The language of what is written there: en, nb, sv or de.' })
  locale: Locale;

  @Field(() => Date, { nullable: true, description: 'When what was written there came back, if nothing has been taken there since, or it was taken first itself and nobody has sent it again; null otherwise.' })
  bouncedAt: Date | null;
}
