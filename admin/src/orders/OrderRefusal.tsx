import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';

import type { SubmitPartOrderMutation } from '../generated/operations.js';
import { useReason } from '../i18n/use-reason.js';
import { useText } from '../i18n/use-text.js';

export type OrderReason = Extract<SubmitPartOrderMutation['submitPartOrder'], { __typename: 'PartOrderNotAllowed' }>['reasons'][number];

/** Every reason why an order was not taken. */
export function OrderRefusal({ reasons }: { reasons: readonly OrderReason[] }) {
  const text = useText();
  const reasonWords = useReason();
  const words = ({ code, line, criterion, termsReason, text: asked }: OrderReason): string => {
    const reason = criterion === null ? text(`partOrders.why.${code}`) : text('partOrders.form.ofTerms', { criterion: asked ?? criterion, reason: reasonWords(termsReason ?? '') });
    return line === null ? reason : text('partOrders.form.ofLine', { line, reason });
  };
  return (
    <Alert severity="warning" role="alert">
      {text('partOrders.form.refused')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {reasons.map((reason) => (
          <li key={`${reason.code} ${reason.line} ${reason.criterion}`}>{words(reason)}</li>
        ))}
      </Box>
    </Alert>
  );
}
