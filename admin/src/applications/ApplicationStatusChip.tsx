import { ToneChip } from '../display/ToneChip.js';
import type { ApplicationStatus } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import type { ToneName } from '../theme/tokens.js';

const tones: Readonly<Record<ApplicationStatus, ToneName>> = {
  DRAFT: 'quiet',
  SUBMITTED: 'waiting',
  UNDER_REVIEW: 'waiting',
  INFORMATION_REQUESTED: 'waiting',
  APPROVED: 'good',
  REFUSED: 'bad',
  NOT_CONSIDERED: 'bad',
  WITHDRAWN: 'quiet',
};

export function ApplicationStatusChip({ status }: { status: ApplicationStatus }) {
  const text = useText();
  return <ToneChip tone={tones[status]}>{text(`applications.status.${status}`)}</ToneChip>;
}
