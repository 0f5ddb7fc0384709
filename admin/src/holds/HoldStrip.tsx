import CurrentIcon from '@mui/icons-material/RadioButtonCheckedOutlined';
import DoneIcon from '@mui/icons-material/CheckCircle';
import EndedIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import Box from '@mui/material/Box';

import type { HoldPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { useTokens } from '../theme/use-tokens.js';
import { markedSteps } from './hold-steps.js';

const icons = { done: DoneIcon, current: CurrentIcon, open: OpenIcon, ended: EndedIcon } as const;

/** The way of a hold, each step with the time it was reached. */
export function HoldStrip({ hold }: { hold: NonNullable<HoldPageQuery['cardHold']> }) {
  const text = useText();
  const formats = useFormats();
  const { tones, textQuiet } = useTokens();
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fit, minmax(120px, 1fr))' } }}>
      {markedSteps(hold).map(({ step, at, mark }) => {
        const Icon = icons[mark];
        const colour = { done: tones.good.strong, current: tones.info.strong, open: textQuiet, ended: textQuiet }[mark];
        return (
          <Box component="li" key={step} aria-current={mark === 'current' ? 'step' : undefined} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
            <Icon sx={{ fontSize: 20, color: colour, mt: '1px' }} />
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontSize: '0.875rem', fontWeight: mark === 'current' ? 600 : 450 }}>{text(`holds.step.${step}`)}</Box>
              <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{at === null ? text(`holds.mark.${mark}`) : formats.dateTime(at)}</Box>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
