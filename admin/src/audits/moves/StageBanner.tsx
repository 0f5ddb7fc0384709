import Alert from '@mui/material/Alert';

import { useMay } from '../../auth/use-viewer.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import type { WorkbenchAudit } from '../workbench/workbench-audit.js';

/** Whose turn it is, and what was asked. */
export function StageBanner({ audit }: { audit: WorkbenchAudit }) {
  const text = useText();
  const formats = useFormats();
  const mayAnswer = useMay('audits.answer');
  const { status, answersDueOn, changeRequest, submittedAt, submittedByName, reopenedAt, reopenedByName, reopenReason } = audit;
  const margin = { m: 2, mb: 0 } as const;
  if (status === 'SELF_ASSESSMENT') {
    const date = answersDueOn === null ? '' : formats.date(answersDueOn);
    return <Alert severity="info" sx={margin}>{text(mayAnswer ? 'auditMoves.banner.yourAnswers' : 'auditMoves.banner.awaitingAnswers', { date })}</Alert>;
  }
  if (status === 'CHANGES_REQUESTED') return <Alert severity="warning" sx={margin}>{text(mayAnswer ? 'auditMoves.banner.yourChanges' : 'auditMoves.banner.awaitingChanges', { reason: changeRequest ?? '' })}</Alert>;
  if (status !== 'IN_REVIEW') return null;
  return (
    <>
      {reopenedAt !== null && <Alert severity="warning" sx={margin}>{text('auditMoves.banner.reopened', { name: reopenedByName ?? '', date: formats.day(reopenedAt), reason: reopenReason ?? '' })}</Alert>}
      {submittedAt !== null && <Alert severity="info" sx={margin}>{text('auditMoves.banner.submitted', { name: submittedByName ?? '', date: formats.dateTime(submittedAt) })}</Alert>}
    </>
  );
}
