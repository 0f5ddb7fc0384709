import CurrentIcon from '@mui/icons-material/RadioButtonCheckedOutlined';
import DoneIcon from '@mui/icons-material/CheckCircle';
import EndedIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import Box from '@mui/material/Box';

import { useTokens } from '../theme/use-tokens.js';

/** How a step stands: passed, the present one, still to come, never to come; or where the way broke off. */
export type StepMark = 'done' | 'current' | 'open' | 'ended' | 'broken';

export interface ShownStep {
  key: string;
  label: string;
  /** When it was reached, or how it stands. */
  note: string;
  mark: StepMark;
}

const icons = { done: DoneIcon, current: CurrentIcon, open: OpenIcon, ended: EndedIcon, broken: EndedIcon } as const;

/** The way of something, step after step. */
export function StepStrip({ steps }: { steps: readonly ShownStep[] }) {
  const { tones, textQuiet } = useTokens();
  const colours = { done: tones.good.strong, current: tones.info.strong, open: textQuiet, ended: textQuiet, broken: tones.bad.strong };
  return (
    <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fit, minmax(120px, 1fr))' } }}>
      {steps.map(({ key, label, note, mark }) => {
        const Icon = icons[mark];
        const isHere = mark === 'current' || mark === 'broken';
        return (
          <Box component="li" key={key} aria-current={isHere ? 'step' : undefined} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
            <Icon sx={{ fontSize: 20, color: colours[mark], mt: '1px' }} />
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontSize: '0.875rem', fontWeight: isHere ? 600 : 450 }}>{label}</Box>
              <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{note}</Box>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
