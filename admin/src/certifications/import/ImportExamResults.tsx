import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';

import { useMay, useViewer } from '../../auth/use-viewer.js';
import { useApi, useAsk } from '../../data/use-ask.js';
import { ImportExamResultsDocument, TestCentresDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { AskState, FailedAnswer } from '../../layout/AskState.js';
import { ForbiddenPage } from '../../layout/ForbiddenPage.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { PageLoading } from '../../layout/PageLoading.js';
import { ChoiceField } from '../../list/filters.js';
import { ExamImportReport } from './ExamImportReport.js';
import { base64Of, fileBytesMax, signatureOf } from './signed-file.js';

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
  const ask = useApi();
  const [centre, setCentre] = useState(centres[0]?.value ?? '');
  const [file, setFile] = useState<File | null>(null);
  const [signature, setSignature] = useState<File | null>(null);
  const importing = useMutation({
    mutationFn: async () => {
      const [bytes, signed] = await Promise.all([bytesOf(file!), bytesOf(signature!)]);
      const input = { testCentre: centre, file: base64Of(bytes), signature: signatureOf(signed) ?? '', fileName: file!.name };
      return (await ask(ImportExamResultsDocument, { input })).data.importExamResults;
    },
  });
  const fault = file !== null && file.size > fileBytesMax ? text('examImport.tooLarge') : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    importing.mutate();
  };
  return (
    <Card sx={{ p: 2.5, display: 'grid', gap: 2 }}>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
        <ChoiceField label={text('examImport.testCentre')} value={centre} choices={centres} onChoose={setCentre} />
        <FileField label={text('examImport.file')} accept=".csv,text/csv" onChoose={setFile} />
        <FileField label={text('examImport.signature')} accept=".sig,.txt,application/octet-stream" onChoose={setSignature} />
        {fault !== null && <Alert severity="warning">{fault}</Alert>}
        <Box>
          <Button type="submit" variant="contained" disabled={centre === '' || file === null || signature === null || fault !== null || importing.isPending}>
            {text('examImport.start')}
          </Button>
        </Box>
      </Box>
      {importing.error && <FailedAnswer error={importing.error} onRetry={() => importing.mutate()} />}
      <Box aria-live="polite">{importing.data && (importing.data.__typename === 'ExamImport' ? <ExamImportReport report={importing.data} /> : <Refused typename={importing.data.__typename} message={importing.data.message} />)}</Box>
    </Card>
  );
}

function Refused({ typename, message }: { typename: string; message: string }) {
  const text = useText();
  const translate = useTranslate();
  return <Alert severity="error">{translate(`examImport.problems.${typename}`, { message, _: text('examImport.problems.other', { message }) })}</Alert>;
}

function FileField({ label, accept, onChoose }: { label: string; accept: string; onChoose: (file: File | null) => void }) {
  return (
    <Box component="label" sx={{ display: 'grid', gap: 0.5, fontSize: '0.875rem' }}>
      <span>{label}</span>
      <Box component="input" type="file" accept={accept} onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChoose(event.target.files?.[0] ?? null)} sx={{ font: 'inherit', maxWidth: '100%', color: 'text.primary' }} />
    </Box>
  );
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
