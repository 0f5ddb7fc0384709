import type { PartOrderPageQuery } from '../generated/operations.js';

export type ShownOrder = NonNullable<PartOrderPageQuery['partOrder']>;
