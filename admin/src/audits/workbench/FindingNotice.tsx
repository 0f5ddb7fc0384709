import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { useProblemText } from '../use-problem-text.js';
import type { FindingState } from './findings.js';

/** Why this finding has not been saved, or who recorded it when. */
export function FindingNotice({ state, onRetry }: { state: FindingState; onRetry: () => void }) {
  const text = useText();
  const formats = useFormats();
  const translate = useTranslate();
  const problemText = useProblemText();
  const { stage, missing, problem, updatedAt, updatedByName } = state;
  if (stage === 'incomplete') {
    const field = translate(`workbench.save.fields.${missing?.split('.')[0]}`, { _: text('workbench.save.fields.other') });
    return <Alert severity="warning">{text('workbench.save.incomplete', { field })}</Alert>;
  }
  if (stage === 'refused' && problem) return <Alert severity="error">{problemText(problem)}</Alert>;
  if (stage === 'failed') {
    return (
      <Alert severity="error" action={<Button color="inherit" onClick={onRetry}>{text('workbench.save.retry')}</Button>}>
        {text('workbench.save.failed')}
      </Alert>
    );
  }
  if (updatedAt === null || updatedByName === null) return null;
  return <Typography variant="caption">{text('workbench.recordedBy', { date: formats.dateTime(updatedAt), name: updatedByName })}</Typography>;
}
