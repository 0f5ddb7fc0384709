import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import { useListContext } from 'react-admin';
import { Link } from 'react-router-dom';

import type { RepairRowFragment } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';

/** Chooses a repair that is still open, to complete several at once. */
export function ChooseRepair({ repair: { id, dispatchId } }: { repair: RepairRowFragment }) {
  const text = useText();
  const { selectedIds, onToggleItem } = useListContext();
  return <Checkbox size="small" checked={selectedIds.includes(id)} onChange={() => onToggleItem(id)} slotProps={{ input: { 'aria-label': text('repairDesk.bulk.choose', { dispatch: dispatchId }) } }} sx={{ p: 0.5 }} />;
}

/** How many repairs are chosen, and the way to complete them. */
export function ChosenRepairs() {
  const text = useText();
  const { selectedIds } = useListContext();
  if (selectedIds.length === 0) return null;
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexBasis: '100%' }}>
      {text('repairDesk.bulk.chosen', { smart_count: selectedIds.length })}
      <Button component={Link} to={`/repairs/complete?ids=${selectedIds.join(',')}`} variant="contained" size="small">
        {text('repairDesk.bulk.open')}
      </Button>
    </Box>
  );
}
