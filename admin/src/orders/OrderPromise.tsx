import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { useMoney } from '../display/use-money.js';
import type { ShownOrder } from './shown-order.js';

/** The day an order was promised to leave, or every reason why none was; and whether it was kept. */
export function OrderPromise({ order }: { order: ShownOrder }) {
  const text = useText();
  return (
    <Panel title={text('partOrders.promise')}>
      <Promise order={order} />
    </Panel>
  );
}

function Promise({ order }: { order: ShownOrder }) {
  const text = useText();
  const formats = useFormats();
  const { status, plannedDispatchOn, promiseKept, dispatchReasons } = order;
  if (status === 'REFUSED') return <RefusedCredit order={order} />;
  if (status === 'SUBMITTED') return <Alert severity="info">{text('partOrders.waitsForCredit')} {text('partOrders.promiseLater')}</Alert>;
  if (plannedDispatchOn !== null) {
    return (
      <Alert severity={promiseKept === false ? 'warning' : 'success'}>
        {text('partOrders.promiseFor', { day: formats.date(plannedDispatchOn) })} {promiseKept === true && text('partOrders.promiseKept')}
        {promiseKept === false && text('partOrders.promiseBroken')}
      </Alert>
    );
  }
  if (dispatchReasons.length === 0) return <>{text('states.none')}</>;
  return (
    <Alert severity="info">
      {text('partOrders.noPromise')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {dispatchReasons.map((reason) => (
          <li key={reason}>{text(`partOrders.reasons.${reason}`)}</li>
        ))}
      </Box>
    </Alert>
  );
}

function RefusedCredit({ order: { refusedReason, creditAvailable } }: { order: ShownOrder }) {
  const text = useText();
  const translate = useTranslate();
  const money = useMoney();
  const reason = translate(`partOrders.credit.${refusedReason}`, { _: text('partOrders.credit.other', { code: refusedReason ?? '' }) });
  return (
    <Alert severity="error">
      {text('partOrders.refusedFor', { reason })} {creditAvailable && text('partOrders.left1', { amount: money(creditAvailable) })}
    </Alert>
  );
}
