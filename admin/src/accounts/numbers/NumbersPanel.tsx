import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useAsk } from '../../data/use-ask.js';
import { AccountNumbersDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';
import { ChangeNumberDialog, type NumberToChange } from './ChangeNumberDialog.js';

interface NumbersPanelProps {
  account: { id: string; soldTo: string; status: string; version: number };
  organizationId: string;
}

/** The numbers that orders and documents name: the account's Sold-To, and the Ship-To of every place that is delivered to. */
export function NumbersPanel({ account: { id, soldTo, status, version }, organizationId }: NumbersPanelProps) {
  const text = useText();
  const mayChangeSoldTo = useMay('accounts.renumber') && status !== 'CLOSED';
  const mayChangeShipTo = useMay('sites.renumber');
  const [changing, setChanging] = useState<NumberToChange | null>(null);
  const query = useAsk(AccountNumbersDocument, { organizationId });
  return (
    <Panel title={text('accountNumbers.title')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid' }}>
        <NumberRow kind={text('accountNumbers.soldTo')} number={soldTo} of={text('accountNumbers.billed')} onChange={mayChangeSoldTo ? () => setChanging({ kind: 'soldTo', id, version, number: soldTo }) : null} />
        <AskState query={query} loading={<Skeleton variant="rounded" height={48} />}>
          {({ organization }) =>
            (organization?.locations ?? []).map(({ shipTo, name, city, ...location }) => (
              <NumberRow key={location.id} kind={text('accountNumbers.shipTo')} number={shipTo} of={name.includes(city) ? name : `${name}, ${city}`} onChange={mayChangeShipTo ? () => setChanging({ kind: 'shipTo', ...location, number: shipTo }) : null} />
            ))
          }
        </AskState>
      </Box>
      {query.data?.data.organization?.locations.length === 0 && <Box sx={{ color: 'text.secondary', pt: 1 }}>{text('accountNumbers.noLocation')}</Box>}
      {changing !== null && <ChangeNumberDialog changing={changing} onClose={() => setChanging(null)} />}
    </Panel>
  );
}

function NumberRow({ kind, number, of, onChange }: { kind: string; number: string; of: string; onChange: (() => void) | null }) {
  const text = useText();
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 44, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Box sx={{ fontSize: '0.875rem' }}>
          {kind} <Box component="strong" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600 }}>{number}</Box>
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>{of}</Box>
      </Box>
      {onChange !== null && (
        <Button onClick={onChange} aria-label={text('accountNumbers.changeOf', { kind, number })}>
          {text('accountNumbers.change')}
        </Button>
      )}
    </Box>
  );
}
