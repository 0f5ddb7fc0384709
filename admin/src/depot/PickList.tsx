import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';

import { useApi } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { RecordLink } from '../display/RecordLink.js';
import { type DepotWorkQuery, PickPartOrderDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { usePartWords } from '../parts/use-part-words.js';

type OrderToPick = DepotWorkQuery['toPick']['nodes'][number];

/** The orders of which something can be packed now, whoever ordered first on top. */
export function PickList({ orders }: { orders: readonly OrderToPick[] }) {
  const text = useText();
  const translate = useTranslate();
  const notify = useNotify();
  const ask = useApi();
  const keyOf = useRequestKey();
  const queryClient = useQueryClient();
  const picking = useMutation({
    mutationFn: async ({ id, version }: OrderToPick) => {
      const input = { orderId: id, expectedVersion: version };
      return (await ask(PickPartOrderDocument, { input, idempotencyKey: keyOf(input) })).data.pickPartOrder;
    },
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries();
      if (answer.__typename === 'Shipment') notify(text('depot.picked'), { type: 'success' });
      else notify(translate(`parts.problems.${answer.__typename}`, { _: answer.message }), { type: 'warning' });
    },
  });
  return (
    <Panel title={text('depot.toPick')}>
      {picking.error && <FailedAnswer error={picking.error} onRetry={() => picking.reset()} />}
      {orders.length === 0 && text('depot.nothingToPick')}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {orders.map((order) => (
          <Box component="li" key={order.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1, borderTop: 1, borderColor: 'divider' }}>
            <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
              <Told order={order} />
            </Box>
            <Button size="small" variant="outlined" disabled={picking.isPending} aria-label={text('depot.pickOrder', { number: order.number })} onClick={() => picking.mutate(order)}>{text('depot.pick')}</Button>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

function Told({ order: { id, number, organization, plannedDispatchOn, lines } }: { order: OrderToPick }) {
  const text = useText();
  const formats = useFormats();
  const words = usePartWords();
  return (
    <>
      <RecordLink to={`/orders/${id}/show`} strong>{number}</RecordLink> {organization.displayName}
      {plannedDispatchOn && <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{text('partOrders.promised')}: {formats.date(plannedDispatchOn)}</Box>}
      {lines.filter(({ reserved, picked }) => reserved > picked).map(({ id: line, reserved, picked, part }) => (
        <Box key={line} sx={{ fontSize: '0.8125rem' }}>{reserved - picked} × {part?.number} {words(part)}</Box>
      ))}
    </>
  );
}
