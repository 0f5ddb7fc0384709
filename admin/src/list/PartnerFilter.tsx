import Chip from '@mui/material/Chip';
import { useListFilterContext } from 'react-admin';

import { useAsk } from '../data/use-ask.js';
import { PartnerNameDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

/** Names the partner that the address limits the list to, and lifts that limit. */
export function PartnerFilter() {
  const text = useText();
  const { filterValues, setFilters } = useListFilterContext();
  const chosen: unknown = filterValues.organizationId;
  const id = typeof chosen === 'string' ? chosen : '';
  const { data } = useAsk(PartnerNameDocument, { id }, { enabled: id !== '', staleTimeMs: 600_000 });
  if (id === '') return null;
  const name = data?.data.organization?.displayName ?? '…';
  return (
    <Chip
      label={`${text('repairs.partner')}: ${name}`}
      onDelete={() => {
        const { organizationId: _lifted, ...others } = filterValues as Record<string, unknown>;
        setFilters(others);
      }}
      sx={{ height: 36, borderRadius: '8px' }}
    />
  );
}
