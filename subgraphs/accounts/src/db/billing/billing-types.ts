import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { dunningSteps, type DunningStep as Step, type InvoiceState as State } from '../../domain/billing/dunning.js';

const named = <Name extends string>(names: readonly Name[]): { [Key in Name]: Key } => Object.fromEntries(names.map((name) => [name, name])) as { [Key in Name]: Key };

export const InvoiceState = named(['OPEN', 'OVERDUE', 'PAID', 'CREDITED'] as const satisfies readonly State[]);
registerEnumType(InvoiceState, {
  name: 'InvoiceState',
  description: 'Whether anything of an invoice is still owed.',
  valuesConfig: {
    OPEN: { description: 'Something is open, and not yet due.' },
    OVERDUE: { description: 'Something is open after its due date.' },
    PAID: { description: 'Nothing is open; a payment settled at least a part.' },
    CREDITED: { description: 'Nothing is open; credit notes settled all of it.' },
  },
});
export const ChargeKind = named(['PARTS', 'EXAM', 'LATE_RETURN', 'OUT_OF_WARRANTY', 'CARD_HOLD'] as const);
registerEnumType(ChargeKind, {
  name: 'ChargeKind',
  description: 'What something was charged for.',
  valuesConfig: { PARTS: { description: 'Parts that were shipped.' }, EXAM: { description: 'A certification exam.' }, LATE_RETURN: { description: 'A defective part that was not sent back in time.' }, OUT_OF_WARRANTY: { description: 'A part that was had for nothing under warranty and turned out not to be under it.' }, CARD_HOLD: { description: 'What a card that secured an express replacement did not bear.' } },
});
export const ChargePaidBy = named(['VOUCHER', 'WAIVER', 'CARD', 'WRITE_OFF'] as const);
registerEnumType(ChargePaidBy, {
  name: 'ChargePaidBy',
  description: 'What settled a charge so that it is never billed.',
  valuesConfig: {
    VOUCHER: { description: 'A voucher of the account paid it.' },
    WAIVER: { description: 'It costs nothing, or was given back before it was billed.' },
    CARD: { description: 'The card that secured it paid.' },
    WRITE_OFF: { description: 'It was given up.' },
  },
});
export const SettlementKind = named(['PAYMENT', 'CREDIT_NOTE', 'PAYOUT', 'SET_OFF'] as const);
registerEnumType(SettlementKind, {
  name: 'SettlementKind',
  description: 'What settled a part of an invoice.',
  valuesConfig: {
    PAYMENT: { description: 'A payment by bank.' },
    CREDIT_NOTE: { description: 'A credit note.' },
    PAYOUT: { description: 'What was to the organisation’s credit, paid out: below zero.' },
    SET_OFF: { description: 'What was to its credit on one invoice, set off against another: below zero on the one, above on the other.' },
  },
});
export const DunningStepKind = named(dunningSteps);
registerEnumType(DunningStepKind, {
  name: 'DunningStepKind',
  description: 'A step against an overdue invoice.',
  valuesConfig: {
    REMINDER: { description: 'A reminder.' },
    FINAL_NOTICE: { description: 'The last notice.' },
    HOLD: { description: 'The account was put on hold by the rule.' },
  },
});
export const BankEntryStatus = named(['MATCHED', 'UNMATCHED', 'SET_ASIDE'] as const);
export type BankEntryStatus = keyof typeof BankEntryStatus;
registerEnumType(BankEntryStatus, {
  name: 'BankEntryStatus',
  description: 'Whether it is known what a payment is for.',
  valuesConfig: {
    MATCHED: { description: 'All of it settled invoices.' },
    UNMATCHED: { description: 'Something of it waits for a person.' },
    SET_ASIDE: { description: 'A person found that it is for no invoice.' },
  },
});

export const BankEntryPurpose = named(['CARD_PAYOUT'] as const);
export type BankEntryPurpose = keyof typeof BankEntryPurpose;
registerEnumType(BankEntryPurpose, {
  name: 'BankEntryPurpose',
  description: 'What a payment is that is for no invoice.',
  valuesConfig: { CARD_PAYOUT: { description: 'What the card provider pays out of what cards have paid.' } },
});

/** What an organisation is billed; never altered once it is issued. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'What an organisation is billed; never altered once it is issued: corrections are credit notes.', simpleResolvers: true })
export class Invoice {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;

  @Field(() => String, { description: 'Its number, without gaps in its organisation and year.' })
  number: string;

  @Field(() => String, { description: 'The creditor reference (ISO 11649) that a payment names.' })
  reference: string;

  @Field(() => LocalDateScalar, { description: 'The day it was issued.' })
  issuedOn: string;

  @Field(() => LocalDateScalar, { description: 'The last day on which it is paid in time.' })
  dueOn: string;

  @Field(() => Int, { description: 'How many lines it has.' })
  lineCount: number;
}

@ObjectType({ description: 'Something an organisation was charged: a line of its invoice.', simpleResolvers: true })
export class Charge {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;

  @Field(() => ChargeKind, { description: 'What it is for.' })
  kind: keyof typeof ChargeKind;

  @Field(() => String, { description: 'The type of thing it is for, as Exam.' })
  subjectType: string;

  @Field(() => ID, { description: 'The thing it is for.' })
  subjectId: string;

  @Field(() => LocalDateScalar, { description: 'The day of what is charged.' })
  occurredOn: string;
}

@ObjectType({ description: 'What settled a part of an invoice.', simpleResolvers: true })
export class Settlement {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;

  @Field(() => SettlementKind, { description: 'What it was.' })
  kind: keyof typeof SettlementKind;

  @Field(() => String, { nullable: true, description: 'The number of the credit note; null for a payment.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was credited; null for a payment.' })
  reason: string | null;

  @Field(() => LocalDateScalar, { description: 'The day.' })
  settledOn: string;
}

@ObjectType({ description: 'A step against an overdue invoice.', simpleResolvers: true })
export class DunningStep {
  @Field(() => DunningStepKind, { description: 'The step.' })
  step: Step;

  @Field(() => Date, { description: 'When it was taken.' })
  takenAt: Date;
}

/** A month of an organisation's account; never altered once it is issued. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A month of an organisation’s account; never altered once it is issued.', simpleResolvers: true })
export class AccountStatement {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;

  @Field(() => LocalDateScalar, { description: 'The first day of its month.' })
  month: string;

  @Field(() => String, { description: 'SHA-256 of everything it states, in a canonical form; printed on it.' })
  sha256: string;

  @Field(() => Date, { description: 'When it was issued.' })
  issuedAt: Date;
}

@ObjectType({ description: 'One movement of what an organisation owes.', simpleResolvers: true })
export class StatementMovement {
  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'INVOICE, PAYMENT, CREDIT_NOTE, PAYOUT, or SET_OFF, which stands on both invoices and adds up to nothing; of what cards have paid FEE and PAYMENT, of what they got back CREDIT_NOTE and REFUND.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'The number of the invoice it belongs to; null where it belongs to none.' })
  document: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A payment as the bank told it.', simpleResolvers: true })
export class BankEntry {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;

  @Field(() => LocalDateScalar, { description: 'The day the bank booked it.' })
  bookedOn: string;

  @Field(() => String, { nullable: true, description: 'The creditor reference, where the payer gave it in its own field.' })
  reference: string | null;

  @Field(() => String, { description: 'The payer’s own words.' })
  remittance: string;

  @Field(() => String, { nullable: true, description: 'Who paid, as the bank tells it.' })
  debtorName: string | null;

  @Field(() => BankEntryStatus, { description: 'Whether it is known what it is for.' })
  status: BankEntryStatus;

  @Field(() => BankEntryPurpose, { nullable: true, description: 'What it is, where it is for no invoice and known; null else.' })
  purpose: BankEntryPurpose | null;

  @Field(() => String, { nullable: true, description: 'Who decided about it; null where the reference did, and while nobody has.' })
  decidedByName: string | null;

  @Field(() => String, { nullable: true, description: 'Why they decided so.' })
  decisionReason: string | null;
}
