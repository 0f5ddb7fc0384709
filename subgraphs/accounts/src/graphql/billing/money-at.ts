import type { Money } from '@platform/kit/graphql/money.js';
import type { Thing } from '@platform/kit/list/source.js';

/** An amount of a thing that says its currency and whether value-added tax is in it. */
export function moneyAt(thing: Thing, field: string): Money {
  return { amountMinor: thing[field] as string, currency: thing['currency'] as string, vatIncluded: (thing['vatIncluded'] ?? true) as boolean };
}
