import TakeOutIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '../../data/use-ask.js';
import { RecordLink } from '../../display/RecordLink.js';
import { type ReturnRowFragment, UnpackReturnDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';
import { ReturnStateChip } from '../ReturnChips.js';
import { boxesOf } from './boxes-of.js';
import type { Shipment } from './shown-shipment.js';

/** What lies in the boxes of a shipment. */
export function PackedReturns({ shipment, mayTakeOut }: { shipment: Shipment; mayTakeOut: boolean }) {
  const text = useText();
  const ask = useApi();
  const queryClient = useQueryClient();
  const takingOut = useMutation({
    mutationFn: (returnId: string) => ask(UnpackReturnDocument, { bulkReturnId: shipment.id, returnId }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const returns = shipment.returnOrders.nodes;
  if (returns.length === 0) return <Panel title={text('returns.shipments.contents')}>{text('returns.shipments.nothing')}</Panel>;
  return (
    <Panel title={text('returns.shipments.contents')}>
      {takingOut.error && <FailedAnswer error={takingOut.error} onRetry={() => takingOut.reset()} />}
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {boxesOf(returns).map((box) => (
          <Box component="section" key={box} aria-label={box === 0 ? text('returns.shipments.alone') : text('returns.shipments.boxNumber', { number: box })}>
            <Typography variant="h3" sx={{ fontSize: '0.875rem', fontWeight: 600, mb: 0.5 }}>
              {box === 0 ? text('returns.shipments.alone') : text('returns.shipments.boxNumber', { number: box })}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
              {returns.filter(({ boxNumber }) => (boxNumber ?? 0) === box).map((owed) => (
                <Line key={owed.id} owed={owed} {...(mayTakeOut ? { onTakeOut: () => takingOut.mutate(owed.id) } : {})} />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

function Line({ owed: { id, number, partNumber, partDescription, state }, onTakeOut }: { owed: ReturnRowFragment; onTakeOut?: () => void }) {
  const text = useText();
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center', minHeight: 32, fontSize: '0.875rem' }}>
      <RecordLink to={`/returns/${id}/show`} strong>
        {number}
      </RecordLink>
      <span>
        {partNumber} {partDescription}
      </span>
      <ReturnStateChip state={state} />
      {onTakeOut && (
        <IconButton size="small" aria-label={text('returns.shipments.takeOut', { number })} onClick={onTakeOut}>
          <TakeOutIcon fontSize="small" />
        </IconButton>
      )}
    </Box>
  );
}
