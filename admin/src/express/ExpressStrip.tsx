import CurrentIcon from '@mui/icons-material/RadioButtonCheckedOutlined';
import DoneIcon from '@mui/icons-material/CheckCircle';
import EndedIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import Box from '@mui/material/Box';

import type { ExpressPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { useTokens } from '../theme/use-tokens.js';
import { type Step, stepMark, steps } from './strip-steps.js';

type Request = NonNullable<ExpressPageQuery['expressReplacement']>;

const icons = { done: DoneIcon, current: CurrentIcon, open: OpenIcon, ended: EndedIcon } as const;

/** The way of a request, each step with the time it was reached. */
export function ExpressStrip({ request }: { request: Request }) {
  const text = useText();
  const formats = useFormats();
  const { tones, textQuiet } = useTokens();
  const times: Readonly<Record<Step, string | null>> = {
    REQUESTED: request.requestedAt,
    HOLD_PLACED: request.holdPlacedAt,
    SHIPPED: request.shippedAt,
    AWAITING_RETURN: request.deliveredAt,
    RECEIVED: request.receivedAt,
    INSPECTED: request.inspectedAt,
    SETTLED: request.settledAt,
  };
  const reached = new Set(steps.filter((step) => (step === 'HOLD_PLACED' ? request.hold !== null : times[step] !== null)));
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fit, minmax(120px, 1fr))' } }}>
      {steps.map((step) => {
        const mark = stepMark(step, { state: request.state, reached });
        const Icon = icons[mark];
        const colour = { done: tones.good.strong, current: tones.info.strong, open: textQuiet, ended: textQuiet }[mark];
        return (
          <Box component="li" key={step} aria-current={mark === 'current' ? 'step' : undefined} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
            <Icon sx={{ fontSize: 20, color: colour, mt: '1px' }} />
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontSize: '0.875rem', fontWeight: mark === 'current' ? 600 : 450 }}>{text(`express.state.${step}`)}</Box>
              <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{times[step] === null ? text(`express.mark.${mark}`) : formats.dateTime(times[step])}</Box>
            </Box>
          </Box>
        );
      })}
      {(request.state === 'DECLINED' || request.state === 'CANCELLED') && (
        <Box component="li" aria-current="step" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <EndedIcon sx={{ fontSize: 20, color: tones.bad.strong, mt: '1px' }} />
          <Box sx={{ minWidth: 0 }}>
            <Box sx={{ fontSize: '0.875rem', fontWeight: 600 }}>{text(`express.state.${request.state}`)}</Box>
            <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{request.endedAt === null ? text('express.mark.current') : formats.dateTime(request.endedAt)}</Box>
          </Box>
        </Box>
      )}
    </Box>
  );
}
