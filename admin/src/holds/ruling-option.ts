import type { HoldPageQuery } from '../generated/operations.js';

/** A decision that a person may take about a hold, with the amount it moves. */
export type RulingOption = NonNullable<HoldPageQuery['cardHold']>['rulings'][number];
