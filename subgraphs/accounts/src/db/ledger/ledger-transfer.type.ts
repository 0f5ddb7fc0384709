import 'reflect-metadata';

import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

const named = <Name extends string>(names: readonly Name[]): { [Key in Name]: Key } => Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const LedgerName = named(['CAP', 'FIN']);
export type LedgerName = keyof typeof LedgerName;
registerEnumType(LedgerName, {
  name: 'LedgerName',
  description: 'One of the two ledgers.',
  valuesConfig: { CAP: { description: 'Capacity: what may still be ordered on credit.' }, FIN: { description: 'Money: what is owed and paid; no credit limit refuses it.' } },
});

/** Kinds as the API spells them; the database has them in small letters. */
export const LedgerTransferKind = { SINGLE: 'single', PENDING: 'pending', POST: 'post', VOID: 'void', EXPIRE: 'expire' } as const;
export type LedgerTransferKind = (typeof LedgerTransferKind)[keyof typeof LedgerTransferKind];
registerEnumType(LedgerTransferKind, {
  name: 'LedgerTransferKind',
  description: 'How a transfer moves balances.',
  valuesConfig: {
    SINGLE: { description: 'Posted at once.' },
    PENDING: { description: 'Reserved, until it is posted, voided or has expired.' },
    POST: { description: 'Posts what was pending, or a part of it.' },
    VOID: { description: 'Gives back what was pending.' },
    EXPIRE: { description: 'Gives back what was pending for too long.' },
  },
});

/** One movement between two accounts of an organisation’s ledger; never altered and never removed. */
@ObjectType({ description: 'One movement between two accounts of an organisation’s ledger; never altered and never removed.', simpleResolvers: true })
export class LedgerTransfer {
  @Field(() => ID, { description: 'Its id, booked once for ever.' })
  id: string;

  @Field(() => ID, { description: 'What it was booked with: all of a batch is booked, or nothing.' })
  batchId: string;

  @Field(() => LedgerName, { description: 'The ledger it moves.' })
  ledger: LedgerName;

  @Field(() => LedgerTransferKind, { description: 'How it moves balances.' })
  kind: LedgerTransferKind;

  @Field(() => String, { description: 'Why, as ORDER, SHIPMENT, LIMIT, FEE or PAYMENT.' })
  code: string;

  @Field(() => String, { description: 'The account that is debited, as CREDIT_LINE.' })
  debitCode: string;

  @Field(() => String, { description: 'The account that is credited, as ORDERS.' })
  creditCode: string;

  @Field(() => ID, { nullable: true, description: 'The pending transfer that it resolves; null when it resolves none.' })
  pendingId: string | null;

  @Field(() => LedgerTransferKind, { nullable: true, description: 'What a pending transfer was resolved by; null while it is not, and for those that are not pending.' })
  resolvedBy: LedgerTransferKind | null;

  @Field(() => Date, { nullable: true, description: 'When it expires while it is pending; null when it does not.' })
  expiresAt: Date | null;

  @Field(() => String, { description: 'The type of thing it was booked for, as PartOrder.' })
  subjectType: string;

  @Field(() => ID, { description: 'The thing it was booked for.' })
  subjectId: string;

  @Field(() => Date, { description: 'When.' })
  bookedAt: Date;
}
