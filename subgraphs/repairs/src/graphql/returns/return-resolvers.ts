import { ReturnAgingResolver } from './aging.resolver.js';
import { DeclareReturnTypeMutation } from './declare-return-type.mutation.js';
import { CloseReturnMutation } from './depot/close-return.mutation.js';
import { InspectReturnMutation } from './depot/inspect-return.mutation.js';
import { ReceiveReturnMutation } from './depot/receive-return.mutation.js';
import { MatchReturnResolver } from './matching/match-return.resolver.js';
import { OrganizationReturnsResolver } from './organization-returns.resolver.js';
import { BulkReturnResolver } from './packing/bulk-return.resolver.js';
import { PackReturnsMutation } from './packing/pack-returns.mutation.js';
import { SubmitBulkReturnMutation } from './packing/submit-bulk-return.mutation.js';
import { ReturnOrderResolver } from './return.resolver.js';
import { OutOfWarrantyResolver } from './warranty/out-of-warranty.resolver.js';
import { RestoreReturnWarrantyMutation } from './warranty/restore-return-warranty.mutation.js';

/** All that can be asked of returns. */
export const returnResolvers = [
  ReturnOrderResolver,
  ReturnAgingResolver,
  OrganizationReturnsResolver,
  MatchReturnResolver,
  BulkReturnResolver,
  DeclareReturnTypeMutation,
  PackReturnsMutation,
  SubmitBulkReturnMutation,
  ReceiveReturnMutation,
  InspectReturnMutation,
  CloseReturnMutation,
  OutOfWarrantyResolver,
  RestoreReturnWarrantyMutation,
] as const;
