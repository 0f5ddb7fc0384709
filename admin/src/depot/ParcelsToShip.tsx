import Box from '@mui/material/Box';
import Button from '@mui/material/Button';

import { RecordLink } from '../display/RecordLink.js';
import type { PackedParcelFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { usePartWords } from '../parts/use-part-words.js';

/** The parcels that are packed and wait for their carrier. */
export function ParcelsToShip({ parcels, onShip }: { parcels: readonly PackedParcelFragment[]; onShip: (parcel: PackedParcelFragment) => void }) {
  const text = useText();
  const words = usePartWords();
  return (
    <Panel title={text('depot.toShip')}>
      {parcels.length === 0 && text('depot.nothingToShip')}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {parcels.map((parcel) => (
          <Box component="li" key={parcel.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
              {parcel.order && <RecordLink to={`/orders/${parcel.order.id}/show`} strong>{parcel.order.number}</RecordLink>} {text('partOrders.parcel', { number: parcel.number })} · {parcel.organization.displayName}
              {parcel.lines.map(({ id, quantity, part }) => (
                <Box key={id} sx={{ fontSize: '0.8125rem' }}>{quantity} × {part?.number} {words(part)}</Box>
              ))}
            </Box>
            <Button size="small" variant="outlined" aria-label={text('depot.shipOrder', { parcel: parcel.number, number: parcel.order?.number ?? '' })} onClick={() => onShip(parcel)}>{text('depot.ship')}</Button>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
