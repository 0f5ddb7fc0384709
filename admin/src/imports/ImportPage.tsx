import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { useMay, useViewer } from '../auth/use-viewer.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { ForbiddenPage } from '../layout/ForbiddenPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { PageLoading } from '../layout/PageLoading.js';
import { FileChoice } from './FileChoice.js';
import type { FileKind, ImportProgress } from './file-kind.js';
import { ImportReport } from './ImportReport.js';
import { type ImportStage, useImport } from './use-import.js';

/** Takes a partner's file, shows how far its import has come, and its report. */
export function ImportPage({ kind }: { kind: FileKind }) {
  const text = useText();
  const viewer = useViewer();
  const mayImport = useMay(kind.action);
  const { stage, progress, start, cancel, reset } = useImport(kind);
  if (viewer === undefined) return <PageLoading />;
  if (!mayImport) return <ForbiddenPage />;
  const isOver = progress !== null && progress.status !== 'RUNNING';
  return (
    <Box sx={{ maxWidth: 860 }}>
      <PageHeader
        title={text(`${kind.texts}.title`)}
        note={text(`${kind.texts}.intro`)}
        actions={
          <Button variant="outlined" component={Link} to={`/${kind.resource}`}>
            {text(`${kind.texts}.toThem`)}
          </Button>
        }
      />
      <Card sx={{ p: 2.5, display: 'grid', gap: 2 }}>
        {(stage.kind === 'choosing' || stage.kind === 'failed') && (
          <>
            {stage.kind === 'failed' && <Failure stage={stage} />}
            <FileChoice partnerLabel={text(`${kind.texts}.partner`)} asksPartner={viewer.organization === null && kind.uploadedFor === undefined} onStart={start} />
          </>
        )}
        {(stage.kind === 'uploading' || stage.kind === 'starting' || (stage.kind === 'running' && !isOver)) && <Running stage={stage} progress={progress} onCancel={cancel} />}
        {isOver && stage.kind === 'running' && (
          <>
            <ImportReport kind={kind} report={progress} />
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

function Running({ stage, progress, onCancel }: { stage: ImportStage; progress: ImportProgress | null; onCancel: () => void }) {
  const text = useText();
  const share = shareOf(stage, progress);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <RunningWords stage={stage} progress={progress} />
      <LinearProgress aria-label={text('imports.title')} {...(share === null ? {} : { variant: 'determinate', value: Math.round(share * 100) })} />
      {stage.kind === 'uploading' && (
        <Box>
          <Button onClick={onCancel}>{text('imports.cancel')}</Button>
        </Box>
      )}
    </Box>
  );
}

/** How much is done, 0 to 1; null while nobody knows how much there is. */
function shareOf(stage: ImportStage, progress: ImportProgress | null): number | null {
  if (stage.kind === 'uploading') return stage.share;
  return progress?.rowsTotal ? progress.rowsRead / progress.rowsTotal : null;
}

function RunningWords({ stage, progress }: { stage: ImportStage; progress: ImportProgress | null }) {
  const text = useText();
  const formats = useFormats();
  const read = formats.number(progress?.rowsRead ?? 0);
  const ofTotal = progress?.rowsTotal ? text('imports.runningOf', { read, total: formats.number(progress.rowsTotal) }) : text('imports.running', { count: read });
  const words = stage.kind === 'uploading' ? text('imports.uploading', { percent: formats.percent(stage.share) }) : stage.kind === 'starting' ? text('imports.starting') : ofTotal;
  return <Typography role="status">{words}</Typography>;
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
