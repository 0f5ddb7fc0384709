import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { useMay, useViewer } from '../../auth/use-viewer.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';
import { ForbiddenPage } from '../../layout/ForbiddenPage.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { PageLoading } from '../../layout/PageLoading.js';
import { FileChoice } from './FileChoice.js';
import { ImportReport } from './ImportReport.js';
import { type ImportStage, useImport } from './use-import.js';

/** Takes a partner's own repair export. */
export default function ImportRepairs() {
  const text = useText();
  const viewer = useViewer();
  const mayImport = useMay('repairs.import');
  const { stage, progress, start, cancel, reset } = useImport();
  if (viewer === undefined) return <PageLoading />;
  if (!mayImport) return <ForbiddenPage />;
  const isOver = progress !== null && progress.status !== 'RUNNING';
  return (
    <Box sx={{ maxWidth: 860 }}>
      <PageHeader
        title={text('imports.title')}
        note={text('imports.intro')}
        actions={
          <Button variant="outlined" component={Link} to="/repairs">
            {text('imports.toRepairs')}
          </Button>
        }
      />
      <Card sx={{ p: 2.5, display: 'grid', gap: 2 }}>
        {(stage.kind === 'choosing' || stage.kind === 'failed') && (
          <>
            {stage.kind === 'failed' && <Failure stage={stage} />}
            <FileChoice onStart={start} />
          </>
        )}
        {(stage.kind === 'uploading' || stage.kind === 'starting' || (stage.kind === 'running' && !isOver)) && <Running stage={stage} rowsRead={progress?.rowsRead ?? 0} onCancel={cancel} />}
        {isOver && stage.kind === 'running' && (
          <>
            <ImportReport report={progress} />
            <Box>
              <Button variant="outlined" onClick={reset}>
                {text('imports.another')}
              </Button>
            </Box>
          </>
        )}
      </Card>
    </Box>
  );
}

function Running({ stage, rowsRead, onCancel }: { stage: ImportStage; rowsRead: number; onCancel: () => void }) {
  const text = useText();
  const formats = useFormats();
  const isUploading = stage.kind === 'uploading';
  const words = isUploading ? text('imports.uploading', { percent: formats.percent(stage.share) }) : stage.kind === 'starting' ? text('imports.starting') : text('imports.running', { count: formats.number(rowsRead) });
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography role="status">{words}</Typography>
      <LinearProgress aria-label={text('imports.title')} {...(isUploading ? { variant: 'determinate', value: Math.round(stage.share * 100) } : {})} />
      {isUploading && (
        <Box>
          <Button onClick={onCancel}>{text('imports.cancel')}</Button>
        </Box>
      )}
    </Box>
  );
}

function Failure({ stage }: { stage: ImportStage & { kind: 'failed' } }) {
  const text = useText();
  const translate = useTranslate();
  const { reason, message, typename, error } = stage;
  if (reason === 'error') return <FailedAnswer error={error} onRetry={() => window.location.reload()} />;
  const other = text('imports.problems.other', { message });
  const words = {
    tooLarge: text('imports.tooLarge'),
    cancelled: text('imports.cancelled'),
    notArrived: text('imports.uploadFailed'),
    refused: message ? other : text('imports.uploadFailed'),
    problem: translate(`imports.problems.${typename}`, { _: other }),
  }[reason];
  return <Alert severity={reason === 'cancelled' ? 'info' : 'error'}>{words}</Alert>;
}
