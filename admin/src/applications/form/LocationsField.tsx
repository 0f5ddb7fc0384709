import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

import type { AddressKind } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';

export interface StatedLocation {
  address: string | null;
  phone: string | null;
  addressKind: AddressKind | null;
}

const kinds = ['COMMERCIAL', 'HOME', 'HOME_OFFICE', 'PO_BOX'] as const;
const locationsMax = 50;

interface LocationsFieldProps {
  label: string;
  locations: readonly StatedLocation[];
  isLocked: boolean;
  onChange: (locations: StatedLocation[]) => void;
}

/** Where an applicant serves, each place with its telephone number. */
export function LocationsField({ label, locations, isLocked, onChange }: LocationsFieldProps) {
  const text = useText();
  const change = (at: number, part: Partial<StatedLocation>): void => onChange(locations.map((location, index) => (index === at ? { ...location, ...part } : location)));
  return (
    <Box component="fieldset" sx={{ gridColumn: '1 / -1', m: 0, p: 1.5, border: 1, borderColor: 'divider', borderRadius: 1, display: 'grid', gap: 1.5 }}>
      <Box component="legend" sx={{ px: 0.5, fontSize: '0.8125rem' }}>{label}</Box>
      {locations.map(({ address, phone, addressKind }, index) => (
        <Box key={index} sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', md: '3fr 1.5fr 1.5fr auto' } }}>
          <TextField label={text('applications.form.address', { number: index + 1 })} disabled={isLocked} value={address ?? ''} onChange={({ target }) => change(index, { address: target.value || null })} slotProps={{ htmlInput: { maxLength: 300 } }} />
          <TextField label={text('applications.form.phone')} disabled={isLocked} value={phone ?? ''} onChange={({ target }) => change(index, { phone: target.value || null })} slotProps={{ htmlInput: { maxLength: 40 } }} />
          <TextField select label={text('applications.form.addressKind')} disabled={isLocked} value={addressKind ?? ''} onChange={({ target }) => change(index, { addressKind: (target.value || null) as AddressKind | null })}>
            {kinds.map((kind) => (
              <MenuItem key={kind} value={kind}>
                {text(`words.addressKind.${kind}`)}
              </MenuItem>
            ))}
          </TextField>
          {!isLocked && <Button onClick={() => onChange(locations.filter((_, at) => at !== index))}>{text('applications.form.remove')}</Button>}
        </Box>
      ))}
      {!isLocked && locations.length < locationsMax && (
        <Button sx={{ justifySelf: 'start' }} onClick={() => onChange([...locations, { address: null, phone: null, addressKind: null }])}>
          {text('applications.form.addLocation')}
        </Button>
      )}
    </Box>
  );
}
