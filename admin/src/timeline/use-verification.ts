import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { useApi } from '../data/use-ask.js';
import { VerifyTrailDocument, type VerifyTrailQuery } from '../generated/operations.js';
import type { KeptHead } from './kept-head.js';

export type Verified = NonNullable<VerifyTrailQuery['verifyAuditTrail']>;

interface ToVerify {
  organizationId: string;
  kept: KeptHead | null;
}

/** Verifies a whole trail, call by call, and adds up what the calls found, which is null when there is no such trail. */
export function useVerification() {
  const ask = useApi();
  const [checked, setChecked] = useState(0);
  const verification = useMutation({
    mutationFn: async ({ organizationId, kept }: ToVerify): Promise<{ found: Verified | null; kept: KeptHead | null }> => {
      const verify = async (after: Verified['reached']): Promise<VerifyTrailQuery['verifyAuditTrail']> => (await ask(VerifyTrailDocument, { organizationId, after, keptHead: kept })).data.verifyAuditTrail;
      let total = await verify(null);
      while (total !== null && !total.isComplete) {
        setChecked(total.checkedEntries);
        const found = await verify(total.reached);
        total = found && added(total, found);
      }
      return { found: total, kept };
    },
  });
  return { ...verification, checked };
}

function added(before: Verified, found: Verified): Verified {
  const sum = (count: 'checkedEntries' | 'checkedBlocks' | 'signedBlocks' | 'blocksOfUnknownKeys' | 'erasedWordings'): number => before[count] + found[count];
  return { ...found, checkedEntries: sum('checkedEntries'), checkedBlocks: sum('checkedBlocks'), signedBlocks: sum('signedBlocks'), blocksOfUnknownKeys: sum('blocksOfUnknownKeys'), erasedWordings: sum('erasedWordings') };
}
