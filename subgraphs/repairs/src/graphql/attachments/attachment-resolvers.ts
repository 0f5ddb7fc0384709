import type { AccessRule, AccessRules } from '@platform/kit/graphql/access-rules.js';

import { AttachToRepairMutation } from './attach-to-repair.mutation.js';
import { AttachmentResolver, AttachmentsOfRepairResolver, PhotosOfExpressResolver, PhotosOfReturnResolver } from './attachment.resolver.js';
import { DetachFromRepairMutation } from './detach-from-repair.mutation.js';

/** Pictures and papers, on what they belong to. */
export const attachmentResolvers = [
  AttachmentResolver,
  AttachmentsOfRepairResolver,
  PhotosOfExpressResolver,
  PhotosOfReturnResolver,
  AttachToRepairMutation,
  DetachFromRepairMutation,
] as const;

/** Staff reads what belongs to a repair; only the provider's own people add to it. */
const partnerStaff: AccessRule = ['PARTNER_ADMIN', 'TECHNICIAN'];

export const attachmentRules = {
  Query: {},
  Mutation: {
    attachToRepair: partnerStaff,
    detachFromRepair: partnerStaff,
  },
  references: {},
} satisfies AccessRules;
