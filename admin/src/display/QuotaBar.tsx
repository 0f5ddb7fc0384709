import Box from '@mui/material/Box';

import type { ToneName } from '../theme/tokens.js';
import { useTokens } from '../theme/use-tokens.js';

export interface QuotaBarProps {
  completed: number;
  required: number;
  projected?: number | null;
  tone: ToneName;
  height?: number;
}

/** Completed repairs against the minimum, with the projection behind; decoration beside numbers that are written out. */
export function QuotaBar({ completed, required, projected = null, tone, height = 8 }: QuotaBarProps) {
  const { sunken, line, tones, text } = useTokens();
  const scale = Math.max(required * 1.25, completed, projected ?? 0);
  const share = (count: number): string => `${Math.min(100, (100 * count) / scale)}%`;
  const { fill } = tones[tone];
  return (
    <Box aria-hidden sx={{ position: 'relative', height, borderRadius: height / 2, bgcolor: sunken, boxShadow: `inset 0 0 0 1px ${line}` }}>
      {projected !== null && projected > completed && (
        <Box style={{ width: share(projected) }} sx={{ position: 'absolute', inset: 0, right: 'auto', borderRadius: 'inherit', opacity: 0.55, backgroundImage: `repeating-linear-gradient(-45deg, ${fill} 0 2px, transparent 2px 5px)` }} />
      )}
      <Box style={{ width: share(completed) }} sx={{ position: 'absolute', inset: 0, right: 'auto', borderRadius: 'inherit', bgcolor: fill }} />
      <Box style={{ left: share(required) }} sx={{ position: 'absolute', top: -3, bottom: -3, width: 2, borderRadius: 1, bgcolor: text }} />
    </Box>
  );
}
