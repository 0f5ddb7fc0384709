import ClosedIcon from '@mui/icons-material/LockOutlined';
import PlannedIcon from '@mui/icons-material/EventOutlined';
import AnswerIcon from '@mui/icons-material/EditNoteOutlined';
import ChangesIcon from '@mui/icons-material/ReplyOutlined';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import type { ComponentType } from 'react';

import { ToneChip } from '../display/ToneChip.js';
import type { AuditStatus } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import type { ToneName } from '../theme/tokens.js';

const looks: Readonly<Record<AuditStatus, { tone: ToneName; icon: ComponentType<{ sx?: object }> }>> = {
  PLANNED: { tone: 'quiet', icon: PlannedIcon },
  SELF_ASSESSMENT: { tone: 'waiting', icon: AnswerIcon },
  IN_REVIEW: { tone: 'info', icon: ReviewIcon },
  CHANGES_REQUESTED: { tone: 'waiting', icon: ChangesIcon },
  CLOSED: { tone: 'good', icon: ClosedIcon },
};

export function AuditStatusChip({ status }: { status: AuditStatus }) {
  const text = useText();
  const { tone, icon } = looks[status];
  return (
    <ToneChip tone={tone} icon={icon}>
      {text(`words.auditStatus.${status}`)}
    </ToneChip>
  );
}
