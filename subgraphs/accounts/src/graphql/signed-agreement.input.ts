import 'reflect-metadata';

import { Field, InputType } from 'type-graphql';

import { badUserInput } from '@platform/kit/graphql/errors.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import type { SignedAgreement } from '../domain/accounts/agreement-terms.js';

@InputType({ description: 'The agreement that was signed.' })
export class SignedAgreementInput {
  @Field(() => String, { description: 'Its number, 1 to 60 characters.' })
  id: string;

  @Field(() => String, { description: 'Its version, 1 to 20 characters.' })
  version: string;

  @Field(() => String, { description: 'Who signed it for the organisation, 1 to 120 characters.' })
  signatory: string;

  @Field(() => LocalDateScalar, { description: 'The date it was signed, today or earlier.' })
  signedOn: string;
}

const lettersMax = { id: 60, version: 20, signatory: 120 } as const;

/** A signed agreement as somebody stated it, without blanks around its words; refused by the name of the field that is none. */
export function givenAgreement(field: string, input: SignedAgreementInput | null | undefined): SignedAgreement | null {
  if (input == null) return null;
  const word = (name: keyof typeof lettersMax): string => {
    const text = input[name].trim();
    if (text.length < 1 || text.length > lettersMax[name]) throw badUserInput(`${field}.${name}`, `is not 1 to ${lettersMax[name]} characters long`);
    return text;
  };
  return { id: word('id'), version: word('version'), signatory: word('signatory'), signedOn: input.signedOn };
}
