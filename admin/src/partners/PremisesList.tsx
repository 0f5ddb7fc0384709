import NoIcon from '@mui/icons-material/HighlightOff';
import UnknownIcon from '@mui/icons-material/HelpOutlineOutlined';
import YesIcon from '@mui/icons-material/CheckCircleOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

import { ToneChip } from '../display/ToneChip.js';
import type { PremisesFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { premisesFacts } from './sites/premises-draft.js';

export function YesNo({ value }: { value: boolean | null }) {
  const text = useText();
  if (value === null) return <ToneChip tone="waiting" icon={UnknownIcon} plain>{text('words.yesNo.unknown')}</ToneChip>;
  return <ToneChip tone={value ? 'good' : 'bad'} icon={value ? YesIcon : NoIcon} plain>{text(value ? 'words.yesNo.yes' : 'words.yesNo.no')}</ToneChip>;
}

/** The premises of one location as last recorded, and by whom. */
export function PremisesList({ premises }: { premises: PremisesFragment }) {
  const text = useText();
  const formats = useFormats();
  const { observedAt, observedBy } = premises;
  return (
    <>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 0.75, columnGap: 2, fontSize: '0.875rem' }}>
        {premisesFacts.map((name) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Box component="dt">{text(`words.premises.${name}`)}</Box>
            <Box component="dd" sx={{ m: 0 }}>
              <YesNo value={premises[name]} />
            </Box>
          </Box>
        ))}
      </Box>
      <Typography variant="caption" component="p" sx={{ mt: 1.25, mb: 0 }}>
        {observedAt ? text('partners.sites.recorded', { date: formats.day(observedAt), name: observedBy ?? text('states.unknown') }) : text('partners.sites.never')}
      </Typography>
    </>
  );
}
