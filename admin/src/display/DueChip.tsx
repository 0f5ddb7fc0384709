import DueIcon from '@mui/icons-material/EventOutlined';
import OverdueIcon from '@mui/icons-material/EventBusyOutlined';

import { daysBetween, today } from '../i18n/calendar.js';
import { useFormats } from '../i18n/use-formats.js';
import { ToneChip } from './ToneChip.js';

const soonDays = 14;

/** How many days are left until a date, or how long it has passed. */
export function DueChip({ on }: { on: string }) {
  const formats = useFormats();
  const left = daysBetween(today(), on);
  const tone = left < 0 ? 'bad' : left <= soonDays ? 'waiting' : 'quiet';
  return (
    <ToneChip tone={tone} icon={left < 0 ? OverdueIcon : DueIcon}>
      <time dateTime={on} title={formats.date(on)}>
        {formats.days(left)}
      </time>
    </ToneChip>
  );
}
