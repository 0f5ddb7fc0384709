import type { ReturnPageQuery } from '../generated/operations.js';

export type Owed = NonNullable<ReturnPageQuery['returnOrder']>;
