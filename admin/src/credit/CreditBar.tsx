import Box from '@mui/material/Box';

import { useTokens } from '../theme/use-tokens.js';

interface CreditBarProps {
  limitMinor: string;
  usedMinor: string;
  heldMinor: string;
}

/** How much of a limit is used and held; decoration beside amounts that are written out. */
export function CreditBar({ limitMinor, usedMinor, heldMinor }: CreditBarProps) {
  const { sunken, line, tones, text } = useTokens();
  const [limit, used, held] = [limitMinor, usedMinor, heldMinor].map(Number) as [number, number, number];
  const scale = Math.max(limit, used + held, 1);
  const share = (amount: number): string => `${Math.max(0, Math.min(100, (100 * amount) / scale))}%`;
  const tone = used + held > limit ? tones.bad : used + held > limit * 0.85 ? tones.waiting : tones.info;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 12, borderRadius: '6px', bgcolor: sunken, boxShadow: `inset 0 0 0 1px ${line}`, overflow: 'hidden' }}>
      <Box style={{ width: share(used + held) }} sx={{ position: 'absolute', inset: 0, right: 'auto', backgroundImage: `repeating-linear-gradient(-45deg, ${tone.fill} 0 3px, transparent 3px 6px)` }} />
      <Box style={{ width: share(used) }} sx={{ position: 'absolute', inset: 0, right: 'auto', bgcolor: tone.fill }} />
      {used + held > limit && <Box style={{ left: share(limit) }} sx={{ position: 'absolute', top: 0, bottom: 0, width: 2, bgcolor: text }} />}
    </Box>
  );
}
