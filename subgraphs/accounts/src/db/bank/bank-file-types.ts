import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

import { type BankFileState as State, type BankOutcome, bankOutcomes, type BankReason, bankReasons } from '../../domain/billing/bank-outcome.js';

const named = <Name extends string>(names: readonly Name[]): { [Key in Name]: Key } => Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const BankEntryOutcome = named(bankOutcomes);
registerEnumType(BankEntryOutcome, {
  name: 'BankEntryOutcome',
  description: 'What became of an entry of a bank’s file.',
  valuesConfig: {
    UNMATCHED: { description: 'A payment that settled nothing: a person says what it is for.' },
    PARTLY_MATCHED: { description: 'A payment of which a part settled invoices: a person says what the rest is for.' },
    REFUSED: { description: 'It could not be read; nothing of it was kept.' },
    MATCHED: { description: 'A payment whose whole amount settled the invoices that it names.' },
    KNOWN: { description: 'A payment that was told before; nothing changed.' },
    PASSED_OVER: { description: 'It is no payment that came in.' },
  },
});

export const BankEntryReason = named(bankReasons);
registerEnumType(BankEntryReason, {
  name: 'BankEntryReason',
  description: 'Why an entry of a bank’s file was not matched, passed over or refused.',
  valuesConfig: {
    NAMES_NO_INVOICE: { description: 'It names no creditor reference.' },
    INVOICE_UNKNOWN: { description: 'It names a creditor reference, and no invoice has it.' },
    OTHER_CURRENCY: { description: 'The invoice it names is in another currency.' },
    NOTHING_OPEN: { description: 'Nothing is open of the invoice it names.' },
    MORE_THAN_OPEN: { description: 'It is more than was open of the invoices it names.' },
    DEBIT: { description: 'It went out.' },
    NOT_BOOKED: { description: 'It is only announced.' },
    REVERSAL: { description: 'It takes back something that went out.' },
    NO_BANK_REFERENCE: { description: 'The bank’s own reference is missing.' },
    NO_DAY: { description: 'The day of booking is missing or none.' },
    NO_CURRENCY: { description: 'The currency is missing.' },
    NO_AMOUNT: { description: 'The amount is missing, nothing, or has more decimals than its currency.' },
  },
});

export const BankFileState = named(['RUNNING', 'DONE', 'BROKEN_OFF'] as const satisfies readonly State[]);
registerEnumType(BankFileState, {
  name: 'BankFileState',
  description: 'How far a bank’s file has come.',
  valuesConfig: {
    RUNNING: { description: 'Its entries are being taken.' },
    DONE: { description: 'Every entry was taken.' },
    BROKEN_OFF: { description: 'It stopped in the middle. What was kept stays; send the file again for the rest.' },
  },
});

/** A bank's file, and what became of its entries. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A bank’s file, and what became of its entries.', simpleResolvers: true })
export class BankFile {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'The name of the file, when told.' })
  fileName: string | null;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal: the same file is taken once.' })
  sha256: string;

  @Field(() => Int, { description: 'How many entries it has.' })
  entriesTotal: number;

  @Field(() => String, { description: 'Who sent it.' })
  importedByName: string;

  @Field(() => Date, { description: 'When it came.' })
  startedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When its last entry was taken.' })
  finishedAt: Date | null;
}

@ObjectType({ description: 'How many entries of a bank’s file ended in one way.', simpleResolvers: true })
export class BankFileCount {
  @Field(() => BankEntryOutcome, { description: 'The way.' })
  outcome: BankOutcome;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'An entry of a bank’s file, and what became of it.', simpleResolvers: true })
export class BankFileEntry {
  @Field(() => Int, { description: 'Which entry of the file it is, from 1.' })
  place: number;

  @Field(() => BankEntryOutcome, { description: 'What became of it.' })
  outcome: BankOutcome;

  @Field(() => BankEntryReason, { nullable: true, description: 'Why; null for what was matched and for what was known.' })
  reason: BankReason | null;

  @Field(() => String, { nullable: true, description: 'The bank’s own reference, as told.' })
  bankReference: string | null;

  @Field(() => String, { nullable: true, description: 'The day of booking, as told.' })
  bookedOn: string | null;

  @Field(() => ID, { nullable: true, description: 'The payment it is; null where it is none.' })
  bankEntryId: string | null;
}
