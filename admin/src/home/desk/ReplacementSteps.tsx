import Box from '@mui/material/Box';
import Card from '@mui/material/Card';

import { RecordLink } from '../../display/RecordLink.js';
import { useText } from '../../i18n/use-text.js';

const steps = [
  { name: 'screen', to: '/devices' },
  { name: 'repair', to: '/repairs/create' },
  { name: 'order', to: '/orders/new' },
  { name: 'return', to: '/bulk-returns' },
] as const;

/** How a device is replaced, step by step, each leading to where it is done. */
export function ReplacementSteps() {
  const text = useText();
  return (
    <Card sx={{ p: 2 }}>
      <Box component="h2" sx={{ m: 0, mb: 1, fontSize: '0.9375rem', fontWeight: 600 }}>
        {text('serviceDesk.steps.title')}
      </Box>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, 1fr)', lg: 'repeat(4, 1fr)' } }}>
        {steps.map(({ name, to }, index) => (
          <Box component="li" key={name} sx={{ fontSize: '0.875rem' }}>
            <RecordLink to={to} strong>{`${index + 1}. ${text(`serviceDesk.steps.${name}.title`)}`}</RecordLink>
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{text(`serviceDesk.steps.${name}.note`)}</Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
