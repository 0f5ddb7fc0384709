import CurrentIcon from '@mui/icons-material/VerifiedOutlined';
import ExpiredIcon from '@mui/icons-material/EventBusyOutlined';
import Box from '@mui/material/Box';

import { ToneChip } from '../display/ToneChip.js';
import type { TechnicianRowFragment } from '../generated/operations.js';
import { daysBetween, today } from '../i18n/calendar.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

const soonDays = 60;

/** What somebody may repair, and until when; one that runs out soon stands out. */
export function Certifications({ certifications }: Pick<TechnicianRowFragment, 'certifications'>) {
  const text = useText();
  const formats = useFormats();
  if (certifications.length === 0) return <ToneChip tone="bad" plain>{text('technicians.noCertification')}</ToneChip>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', justifyItems: 'start', gap: 0.25 }}>
      {certifications.map(({ id, product, validUntil, current }) => {
        const isEndingSoon = current && daysBetween(today(), validUntil) <= soonDays;
        return (
          <li key={id}>
            <ToneChip tone={!current ? 'bad' : isEndingSoon ? 'waiting' : 'good'} icon={current ? CurrentIcon : ExpiredIcon} plain={current && !isEndingSoon}>
              {`${text(`words.product.${product}`)} ${text(current ? 'technicians.validUntil' : 'technicians.expired', { date: formats.date(validUntil) })}`}
            </ToneChip>
          </li>
        );
      })}
    </Box>
  );
}
