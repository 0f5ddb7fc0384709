import 'reflect-metadata';

import { ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'Nothing that was charged until then is to be billed.' })
export class NothingToBill extends Problem {
  readonly __typename = 'NothingToBill';
  override message = 'Nothing was charged until then that is not billed.';
}

@ObjectType({ implements: Problem, description: 'There is no such invoice that you may see.' })
export class InvoiceNotFound extends Problem {
  readonly __typename = 'InvoiceNotFound';
  override message = 'There is no such invoice.';
}

@ObjectType({ implements: Problem, description: 'Less is open of the invoice than is to be settled.' })
export class MoreThanOpen extends Problem {
  readonly __typename = 'MoreThanOpen';
  override message = 'Less than that is open of the invoice.';
}

@ObjectType({ implements: Problem, description: 'The file is not one that a bank sends, or not to be trusted; nothing was kept.' })
export class BankFileRefused extends Problem {
  readonly __typename = 'BankFileRefused';
  override message = 'The file was refused.';
}

@ObjectType({ implements: Problem, description: 'There is no such payment.' })
export class BankEntryNotFound extends Problem {
  readonly __typename = 'BankEntryNotFound';
  override message = 'There is no such payment.';
}

@ObjectType({ implements: Problem, description: 'Payment and invoice are in different currencies.' })
export class PaymentCurrencyDiffers extends Problem {
  readonly __typename = 'PaymentCurrencyDiffers';
  override message = 'The payment is in another currency than the invoice.';
}

@ObjectType({ implements: Problem, description: 'Nothing is left of the payment, or nothing is open of the invoice.' })
export class NothingToSettle extends Problem {
  readonly __typename = 'NothingToSettle';
  override message = 'Nothing is left of the payment, or nothing is open of the invoice.';
}

@ObjectType({ implements: Problem, description: 'A month is stated when it is over.' })
export class MonthNotOver extends Problem {
  readonly __typename = 'MonthNotOver';
  override message = 'The month is not over.';
}

@ObjectType({ implements: Problem, description: 'Nothing was ever billed to the organisation.' })
export class NothingToState extends Problem {
  readonly __typename = 'NothingToState';
  override message = 'Nothing was ever billed to this organisation.';
}
