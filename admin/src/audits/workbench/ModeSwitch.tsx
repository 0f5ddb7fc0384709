import CompareIcon from '@mui/icons-material/CompareOutlined';
import FocusIcon from '@mui/icons-material/CropFreeOutlined';
import ReportIcon from '@mui/icons-material/DescriptionOutlined';
import TableIcon from '@mui/icons-material/TableRowsOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ComponentType } from 'react';

import { useText } from '../../i18n/use-text.js';
import { useTokens } from '../../theme/use-tokens.js';
import { type Mode, modes } from './modes.js';

const icons: Readonly<Record<Mode, ComponentType<{ sx?: object }>>> = { focus: FocusIcon, table: TableIcon, compare: CompareIcon, report: ReportIcon };

/** The ways to look at an audit, one of them chosen. */
export function ModeSwitch({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }) {
  const text = useText();
  const { accent, accentSoft, lineStrong } = useTokens();
  return (
    <Box role="group" aria-label={text('workbenchViews.modes.label')} sx={{ display: 'flex', border: `1px solid ${lineStrong}`, borderRadius: '7px', overflow: 'hidden', width: { xs: '100%', md: 'auto' } }}>
      {modes.map((name) => {
        const Icon = icons[name];
        const isChosen = name === mode;
        return (
          <ButtonBase
            key={name}
            aria-pressed={isChosen}
            onClick={() => onMode(name)}
            sx={{ flex: { xs: '1 1 0', md: 'none' }, minWidth: 0, px: { xs: 0.5, md: 1.25 }, minHeight: { xs: 36, md: 28 }, gap: 0.5, fontSize: '0.8125rem', fontWeight: isChosen ? 650 : 500, color: isChosen ? accent : 'text.secondary', bgcolor: isChosen ? accentSoft : 'transparent', '&:focus-visible': { outline: `2px solid ${accent}`, outlineOffset: -2 } }}
          >
            <Icon sx={{ fontSize: 16, display: { xs: 'none', sm: 'inline' } }} />
            {text(`workbenchViews.modes.${name}`)}
          </ButtonBase>
        );
      })}
    </Box>
  );
}
