import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import { useId } from 'react';

import { type MessageKey, useText } from '../../i18n/use-text.js';
import { useShortcutsEnabled } from './use-shortcuts.js';

const rows: readonly { keys: readonly string[]; label: MessageKey }[] = [
  { keys: ['1', '2', '3', '4'], label: 'workbench.keys.result' },
  { keys: ['j', 'k'], label: 'workbench.keys.move' },
  { keys: ['o'], label: 'workbench.keys.observation' },
  { keys: ['e'], label: 'workbench.keys.evidence' },
  { keys: ['g'], label: 'workbench.keys.goTo' },
  { keys: ['?'], label: 'workbench.keys.help' },
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
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 2, rowGap: 1, fontSize: '0.875rem', opacity: isEnabled ? 1 : 0.6 }}>
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
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{text('workbench.keys.note')}</Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{text('workbench.keys.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
