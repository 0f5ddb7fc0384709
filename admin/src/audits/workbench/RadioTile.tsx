import Box from '@mui/material/Box';
import type { ComponentType } from 'react';

import { hiddenVisually } from '../../layout/hidden-visually.js';
import type { ToneName } from '../../theme/tokens.js';
import { useTokens } from '../../theme/use-tokens.js';

interface RadioTileProps {
  name: string;
  value: string;
  label: string;
  tone: ToneName;
  icon?: ComponentType<{ sx?: object }>;
  /** The key that chooses it. */
  hint?: string | undefined;
  isSmall?: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

/** A native radio drawn as a tile. */
export function RadioTile({ name, value, label, tone, icon: Icon, hint, isSmall = false, isChosen, onChoose }: RadioTileProps) {
  const { tones, line, lineStrong, surface, accent } = useTokens();
  const { strong, soft } = tones[tone];
  return (
    <Box
      component="label"
      sx={{
        position: 'relative',
        display: 'flex',
        alignItems: 'center',
        gap: 0.75,
        minHeight: isSmall ? 32 : 44,
        px: 1.25,
        borderRadius: 1,
        border: `1px solid ${isChosen ? strong : lineStrong}`,
        boxShadow: isChosen ? `inset 0 0 0 1px ${strong}` : 'none',
        bgcolor: isChosen ? soft : surface,
        color: isChosen ? strong : 'text.primary',
        fontSize: '0.84375rem',
        fontWeight: isChosen ? 650 : 500,
        lineHeight: 1.2,
        cursor: 'pointer',
        'fieldset:disabled &': { cursor: 'default', borderColor: isChosen ? strong : line, color: isChosen ? strong : 'text.secondary' },
        '&:focus-within': { outline: `2px solid ${accent}`, outlineOffset: 2 },
      }}
    >
      <Box component="input" type="radio" name={name} value={value} checked={isChosen} onChange={onChoose} sx={hiddenVisually} />
      {Icon && <Icon sx={{ fontSize: 18, flexShrink: 0 }} />}
      <Box component="span" sx={{ flex: 1, minWidth: 0, hyphens: 'auto', overflowWrap: 'anywhere' }}>
        {label}
      </Box>
      {hint && (
        <Box component="kbd" aria-hidden sx={{ fontFamily: 'inherit', fontSize: '0.6875rem', fontWeight: 600, color: isChosen ? 'inherit' : 'text.secondary', border: '1px solid currentColor', borderRadius: '4px', px: 0.5, opacity: 0.75, '@media (hover: none)': { display: 'none' } }}>
          {hint}
        </Box>
      )}
    </Box>
  );
}
