import Box from '@mui/material/Box';

import type { PartOrderStatus } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';

const steps = ['SUBMITTED', 'CREDIT_RESERVED', 'SHIPPED', 'DELIVERED'] as const;
/** How many of the steps an order has taken; one that has ended otherwise has none. */
const taken: Readonly<Record<PartOrderStatus, number>> = { SUBMITTED: 1, BACK_ORDERED: 2, CREDIT_RESERVED: 2, PARTLY_SHIPPED: 2, SHIPPED: 3, DELIVERED: 4, REFUSED: 0, CANCELLED: 0 };

/** The way of an order from left to right, and how far it has come; one that was refused or cancelled has no way. */
export function OrderStrip({ status }: { status: PartOrderStatus }) {
  const text = useText();
  const reached = taken[status];
  if (reached === 0) return null;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, mb: 2, p: 0, display: 'grid', gridTemplateColumns: 'repeat(4, minmax(0, 1fr))', gap: 0.5 }}>
      {steps.map((step, index) => {
        const isReached = index < reached;
        const label = index === reached - 1 ? text(`partOrders.statuses.${status}`) : text(`partOrders.statuses.${step}`);
        return (
          <Box component="li" key={step} aria-current={index === reached - 1 ? 'step' : undefined} sx={{ borderTop: 4, borderColor: isReached ? 'primary.main' : 'divider', pt: 0.75, fontSize: '0.78125rem', fontWeight: isReached ? 600 : 400, color: isReached ? 'text.primary' : 'text.secondary', overflowWrap: 'anywhere' }}>
            {label}
          </Box>
        );
      })}
    </Box>
  );
}
