import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import { type ChangeEvent, type FormEvent, useState } from 'react';
import { Link } from 'react-router-dom';

import { useMay, useViewer } from '../../auth/use-viewer.js';
import { UploadFailed } from '../../data/upload-file.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';
import { ForbiddenPage } from '../../layout/ForbiddenPage.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { PageLoading } from '../../layout/PageLoading.js';
import { BankFileReport } from './BankFileReport.js';
import { LatestBankFiles } from './LatestBankFiles.js';
import { useBankFile } from './use-bank-file.js';

/** Takes a bank's file and tells what became of every entry of it. */
export default function BankFilePage() {
  const text = useText();
  const viewer = useViewer();
  const maySee = useMay('payments.files');
  const maySend = useMay('payments.match');
  const { send, isSending, share, failure, file, isKnown, look } = useBankFile();
  if (viewer === undefined) return <PageLoading />;
  if (!maySee) return <ForbiddenPage />;
  return (
    <Box sx={{ maxWidth: 960, display: 'grid', gap: 2 }}>
      <PageHeader
        title={text('bankFiles.title')}
        note={text('bankFiles.note')}
        actions={
          <Button variant="outlined" component={Link} to="/payments">
            {text('bankFiles.toPayments')}
          </Button>
        }
      />
      {maySend && (
        <Card sx={{ p: 2.5, display: 'grid', gap: 2 }}>
          <SendForm isBusy={isSending || file?.state === 'RUNNING'} onSend={send} />
          {isSending && <Sending share={share} />}
          {failure && <Failure failure={failure} />}
        </Card>
      )}
      {file !== null && (
        <Box aria-live="polite">
          <BankFileReport key={file.id} file={file} isKnown={isKnown} />
        </Box>
      )}
      <LatestBankFiles chosen={file?.id ?? null} onChoose={look} />
    </Box>
  );
}

function SendForm({ isBusy, onSend }: { isBusy: boolean; onSend: (file: File) => void }) {
  const text = useText();
  const [file, setFile] = useState<File | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file !== null) onSend(file);
  };
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'end' }}>
      <Box component="label" sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem', flex: '1 1 260px', minWidth: 0 }}>
        <span>{text('bankFiles.file')}</span>
        <Box component="input" type="file" accept=".xml,text/xml,application/xml" onChange={(event: ChangeEvent<HTMLInputElement>) => setFile(event.target.files?.[0] ?? null)} sx={{ font: 'inherit', maxWidth: '100%', color: 'text.primary' }} />
      </Box>
      <Button type="submit" variant="contained" disabled={file === null || isBusy}>
        {text('bankFiles.send')}
      </Button>
    </Box>
  );
}

function Sending({ share }: { share: number }) {
  const text = useText();
  const formats = useFormats();
  const words = text('bankFiles.sending', { percent: formats.percent(share) });
  return (
    <Box role="status" sx={{ display: 'grid', gap: 1 }}>
      {words}
      <LinearProgress variant="determinate" value={Math.round(share * 100)} aria-label={words} />
    </Box>
  );
}

function Failure({ failure }: { failure: Error }) {
  const text = useText();
  if (!(failure instanceof UploadFailed)) return <FailedAnswer error={failure} onRetry={() => window.location.reload()} />;
  const { reason, message } = failure;
  const words = { tooLarge: text('bankFiles.tooLarge'), refused: text('bankFiles.refused', { message }), cancelled: text('bankFiles.notArrived'), notArrived: text('bankFiles.notArrived') }[reason];
  return <Alert severity="error">{words}</Alert>;
}
