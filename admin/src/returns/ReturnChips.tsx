import ClosedIcon from '@mui/icons-material/CheckCircleOutlined';
import LateIcon from '@mui/icons-material/EventBusyOutlined';
import DueIcon from '@mui/icons-material/EventOutlined';
import OpenIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import TransitIcon from '@mui/icons-material/LocalShippingOutlined';
import PackedIcon from '@mui/icons-material/Inventory2Outlined';
import InspectIcon from '@mui/icons-material/SearchOutlined';
import ReceivedIcon from '@mui/icons-material/MoveToInboxOutlined';

import { ToneChip } from '../display/ToneChip.js';
import type { ReturnRowFragment } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

const icons = { OPEN: OpenIcon, PACKED: PackedIcon, IN_TRANSIT: TransitIcon, RECEIVED: ReceivedIcon, INSPECTED: InspectIcon, CLOSED: ClosedIcon } as const;
const tones = { OPEN: 'quiet', PACKED: 'waiting', IN_TRANSIT: 'waiting', RECEIVED: 'waiting', INSPECTED: 'waiting', CLOSED: 'good' } as const;

export function ReturnStateChip({ state }: Pick<ReturnRowFragment, 'state'>) {
  const text = useText();
  return (
    <ToneChip tone={tones[state]} icon={icons[state]}>
      {text(`returns.states.${state}`)}
    </ToneChip>
  );
}

/** The day it is due, and how it stands to that day. */
export function ReturnDueChip({ owed: { dueOn, daysToDue, aging, timeliness } }: { owed: Pick<ReturnRowFragment, 'dueOn' | 'daysToDue' | 'aging' | 'timeliness'> }) {
  const text = useText();
  const formats = useFormats();
  const isMissed = timeliness.verdict === 'NOT_MET';
  const tone = isMissed ? 'bad' : timeliness.verdict === 'MET' ? 'good' : daysToDue <= 3 ? 'waiting' : 'quiet';
  const reason = timelinessKey(timeliness.reasonCode);
  const shown = aging === null || timeliness.reasonCode === 'IN_PROGRESS' ? (reason === null ? timeliness.reasonCode : text(reason)) : formats.days(daysToDue);
  return (
    <ToneChip tone={tone} icon={isMissed ? LateIcon : DueIcon}>
      <time dateTime={dueOn} title={formats.date(dueOn)}>
        {shown}
      </time>
    </ToneChip>
  );
}

const known = ['SATISFIED', 'LATE', 'OVERDUE', 'NOT_YET_DUE', 'IN_PROGRESS', 'RECEIVED_LATE'] as const;

export function timelinessKey(reasonCode: string): `returns.timeliness.${(typeof known)[number]}` | null {
  const found = known.find((code) => code === reasonCode);
  return found === undefined ? null : `returns.timeliness.${found}`;
}
