/** Whether a device's owner has locked it to an account; a locked device is not taken in for a replacement. */
export const ActivationLock = { ON: 'ON', OFF: 'OFF', UNKNOWN: 'UNKNOWN' } as const;
export type ActivationLock = keyof typeof ActivationLock;

/** Why a device stands in for another. */
export const ReplacementGround = { WHOLE_UNIT: 'WHOLE_UNIT', SEED_STOCK: 'SEED_STOCK', EXPRESS: 'EXPRESS' } as const;
export type ReplacementGround = keyof typeof ReplacementGround;

/** Why a device is no longer in the installed base. */
export const RetirementReason = { SOLD: 'SOLD', LOST: 'LOST', RECYCLED: 'RECYCLED', LEASE_ENDED: 'LEASE_ENDED', REPLACED: 'REPLACED', OTHER: 'OTHER' } as const;
export type RetirementReason = keyof typeof RetirementReason;
