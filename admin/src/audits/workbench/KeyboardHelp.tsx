import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useId } from 'react';

import { type MessageKey, useText } from '../../i18n/use-text.js';
import { useShortcutsEnabled } from './use-shortcuts.js';

interface KeyRow {
  keys: readonly string[];
  label: MessageKey;
}

const groups: readonly { title: MessageKey; rows: readonly KeyRow[] }[] = [
  {
    title: 'workbenchViews.keys.assess',
    rows: [
      { keys: ['1', '2', '3', '4'], label: 'workbench.keys.result' },
      { keys: ['s'], label: 'workbenchViews.keys.severity' },
      { keys: ['o'], label: 'workbench.keys.observation' },
      { keys: ['a'], label: 'workbenchViews.keys.action' },
      { keys: ['e'], label: 'workbench.keys.evidence' },
    ],
  },
  {
    title: 'workbenchViews.keys.move',
    rows: [
      { keys: ['j', 'k'], label: 'workbench.keys.move' },
      { keys: ['n'], label: 'workbenchViews.keys.nextOpen' },
      { keys: ['g'], label: 'workbench.keys.goTo' },
      { keys: ['f', 't', 'c', 'p'], label: 'workbenchViews.keys.modes' },
      { keys: ['?'], label: 'workbench.keys.help' },
    ],
  },
  {
    title: 'workbenchViews.keys.viewer',
    rows: [
      { keys: ['+', '−', '0'], label: 'workbenchViews.keys.zoom' },
      { keys: ['r'], label: 'workbenchViews.keys.rotate' },
      { keys: ['←', '→', '↑', '↓'], label: 'workbenchViews.keys.pan' },
    ],
  },
];

/** The workbench's keys, and the switch that turns them off. */
export function KeyboardHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const text = useText();
  const titleId = useId();
  const [isEnabled, setEnabled] = useShortcutsEnabled();
  return (
    <Dialog open={isOpen} onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{text('workbench.keys.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <FormControlLabel control={<Switch checked={isEnabled} onChange={(_event, checked) => setEnabled(checked)} />} label={text('workbench.keys.enabled')} />
        {groups.map(({ title, rows }) => (
          <Box key={title} sx={{ opacity: isEnabled || title === 'workbenchViews.keys.viewer' ? 1 : 0.6 }}>
            <Typography variant="h3">{text(title)}</Typography>
            <KeyRows rows={rows} />
          </Box>
        ))}
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{text('workbench.keys.note')}</Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{text('workbench.keys.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function KeyRows({ rows }: { rows: readonly KeyRow[] }) {
  const text = useText();
  return (
    <Box component="dl" sx={{ m: 0, mt: 0.75, display: 'grid', gridTemplateColumns: '108px 1fr', columnGap: 2, rowGap: 0.75, fontSize: '0.875rem' }}>
      {rows.map(({ keys, label }) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ display: 'flex', gap: 0.5 }}>
            {keys.map((key) => (
              <Box key={key} component="kbd" sx={{ fontFamily: 'inherit', fontWeight: 600, fontSize: '0.75rem', border: 1, borderColor: 'divider', borderRadius: '5px', minWidth: 22, textAlign: 'center', px: 0.5 }}>
                {key}
              </Box>
            ))}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {text(label)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
