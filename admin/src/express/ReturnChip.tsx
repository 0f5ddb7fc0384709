import InTimeIcon from '@mui/icons-material/CheckCircleOutlined';
import LateIcon from '@mui/icons-material/ErrorOutlineOutlined';
import DueIcon from '@mui/icons-material/ScheduleOutlined';

import { ToneChip } from '../display/ToneChip.js';
import type { Verdict } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

/** Whether the original came back in time, or until when it is due. */
export function ReturnChip({ dueOn, receivedInTime }: { dueOn: string | null; receivedInTime: Verdict | null }) {
  const text = useText();
  const formats = useFormats();
  if (dueOn === null || receivedInTime === null) return null;
  if (receivedInTime === 'NEEDS_EVIDENCE') return <ToneChip tone="waiting" icon={DueIcon} plain>{text('express.due', { date: formats.date(dueOn) })}</ToneChip>;
  const isLate = receivedInTime === 'NOT_MET';
  return (
    <ToneChip tone={isLate ? 'bad' : 'good'} icon={isLate ? LateIcon : InTimeIcon} plain>
      {text(isLate ? 'express.late' : 'express.inTime', { date: formats.date(dueOn) })}
    </ToneChip>
  );
}
