import LateIcon from '@mui/icons-material/ErrorOutlined';
import GoodIcon from '@mui/icons-material/ScheduleOutlined';
import LookIcon from '@mui/icons-material/WarningAmberOutlined';

import { ToneChip } from '../display/ToneChip.js';
import type { RepairPace } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

const looks = { GREEN: { tone: 'good', icon: GoodIcon }, YELLOW: { tone: 'waiting', icon: LookIcon }, RED: { tone: 'bad', icon: LateIcon } } as const;

/** How a repair stands against the time its status should take: in words, with an icon; the colour only helps. */
export function PaceChip({ pace, since }: { pace: RepairPace; since: string }) {
  const text = useText();
  const formats = useFormats();
  const { tone, icon } = looks[pace];
  return (
    <ToneChip tone={tone} icon={icon} plain>
      <time dateTime={since} title={text('repairLife.since', { at: formats.dateTime(since) })}>
        {text(`repairLife.pace.${pace}`)}
      </time>
    </ToneChip>
  );
}
