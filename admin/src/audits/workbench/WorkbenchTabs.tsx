import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';

import { useText } from '../../i18n/use-text.js';
import { useTokens } from '../../theme/use-tokens.js';

const panes = ['requirements', 'assess', 'evidence'] as const;
export type Pane = (typeof panes)[number];

/** One pane at a time where three do not fit. */
export function WorkbenchTabs({ pane, onPane }: { pane: Pane; onPane: (pane: Pane) => void }) {
  const text = useText();
  const { accent } = useTokens();
  return (
    <Box role="group" aria-label={text('workbench.panes.label')} sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
      {panes.map((name) => (
        <ButtonBase
          key={name}
          aria-pressed={name === pane}
          onClick={() => onPane(name)}
          sx={{ minHeight: 44, fontSize: '0.875rem', fontWeight: name === pane ? 650 : 500, color: name === pane ? 'text.primary' : 'text.secondary', boxShadow: name === pane ? `inset 0 -2px 0 ${accent}` : 'none' }}
        >
          {text(`workbench.panes.${name}`)}
        </ButtonBase>
      ))}
    </Box>
  );
}
