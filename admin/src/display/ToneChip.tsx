import Box from '@mui/material/Box';
import type { ComponentType, ReactNode } from 'react';

import type { ToneName } from '../theme/tokens.js';
import { useTokens } from '../theme/use-tokens.js';

interface ToneChipProps {
  tone: ToneName;
  icon?: ComponentType<{ sx?: object }>;
  children: ReactNode;
  /** Icon and text without a background, where many stand together. */
  plain?: boolean;
}

/** A state in few words; its icon and words say it, the colour only helps. */
export function ToneChip({ tone, icon: Icon, children, plain = false }: ToneChipProps) {
  const { strong, soft } = useTokens().tones[tone];
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 22, px: plain ? 0 : 0.875, borderRadius: '6px', bgcolor: plain ? 'transparent' : soft, color: strong, fontSize: '0.8125rem', fontWeight: plain ? 450 : 550, lineHeight: 1.35, verticalAlign: 'middle' }}
    >
      {Icon && <Icon sx={{ fontSize: 15 }} />}
      {children}
    </Box>
  );
}
