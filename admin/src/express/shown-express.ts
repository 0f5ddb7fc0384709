import type { ExpressPageQuery } from '../generated/operations.js';

export type ShownExpress = NonNullable<ExpressPageQuery['expressReplacement']>;
