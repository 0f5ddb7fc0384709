import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';

import { useMay, useViewer } from '../../auth/use-viewer.js';
import { UploadFailed } from '../../data/upload-file.js';
import { useAsk } from '../../data/use-ask.js';
import { TestCentresDocument } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState, FailedAnswer } from '../../layout/AskState.js';
import { ForbiddenPage } from '../../layout/ForbiddenPage.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { PageLoading } from '../../layout/PageLoading.js';
import { ChoiceField } from '../../list/filters.js';
import { ExamImportReport } from './ExamImportReport.js';
import { fileBytesMax } from './signed-file.js';
import { useExamImport } from './use-exam-import.js';

/** Takes a test centre's signed results. */
export default function ImportExamResults() {
  const text = useText();
  const viewer = useViewer();
  const mayImport = useMay('exams.import');
  const query = useAsk(TestCentresDocument, {});
  if (viewer === undefined) return <PageLoading />;
  if (!mayImport) return <ForbiddenPage />;
  return (
    <Box sx={{ maxWidth: 860 }}>
      <PageHeader title={text('examImport.title')} note={text('examImport.note')} />
      <AskState query={query}>{({ testCentres }) => <ImportForm centres={testCentres.map(({ code, name }) => ({ value: code, label: name }))} />}</AskState>
    </Box>
  );
}

function ImportForm({ centres }: { centres: readonly { value: string; label: string }[] }) {
  const text = useText();
  const formats = useFormats();
  const [centre, setCentre] = useState(centres[0]?.value ?? '');
  const [file, setFile] = useState<File | null>(null);
  const [signature, setSignature] = useState<File | null>(null);
  const { start, isSending, share, failure, report } = useExamImport();
  const fault = file !== null && file.size > fileBytesMax ? text('examImport.tooLarge') : null;
  const isUnderWay = isSending || report?.state === 'RUNNING';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file !== null && signature !== null) start({ centre, file, signature });
  };
  return (
    <Card sx={{ p: 2.5, display: 'grid', gap: 2 }}>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
        <ChoiceField label={text('examImport.testCentre')} value={centre} choices={centres} onChoose={setCentre} />
        <FileField label={text('examImport.file')} accept=".csv,text/csv" onChoose={setFile} />
        <FileField label={text('examImport.signature')} accept=".sig,.txt,application/octet-stream" onChoose={setSignature} />
        {fault !== null && <Alert severity="warning">{fault}</Alert>}
        <Box>
          <Button type="submit" variant="contained" disabled={centre === '' || file === null || signature === null || fault !== null || isUnderWay}>
            {text('examImport.start')}
          </Button>
        </Box>
      </Box>
      {isSending && <Box role="status">{text('examImport.sending', { percent: formats.percent(share) })}</Box>}
      {failure && <ImportFailure failure={failure} />}
      <Box aria-live="polite">{report && <ExamImportReport report={report} />}</Box>
    </Card>
  );
}

function ImportFailure({ failure }: { failure: Error }) {
  const text = useText();
  const translate = useTranslate();
  if (!(failure instanceof UploadFailed)) return <FailedAnswer error={failure} onRetry={() => window.location.reload()} />;
  const { reason, code, message } = failure;
  const refused = translate(`examImport.problems.${code}`, { message, _: text('examImport.problems.other', { message }) });
  return <Alert severity="error">{reason === 'tooLarge' ? text('examImport.tooLarge') : reason === 'refused' ? refused : text('imports.uploadFailed')}</Alert>;
}

function FileField({ label, accept, onChoose }: { label: string; accept: string; onChoose: (file: File | null) => void }) {
  return (
    <Box component="label" sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <span>{label}</span>
      <Box component="input" type="file" accept={accept} onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChoose(event.target.files?.[0] ?? null)} sx={{ font: 'inherit', maxWidth: '100%', color: 'text.primary' }} />
    </Box>
  );
}
