import UploadIcon from '@mui/icons-material/PlaylistAddCheckOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { type ChangeEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';

import { useConsoleParts } from '../../app/console-context.js';
import { consoleHeaders } from '../../auth/session.js';
import { useText } from '../../i18n/use-text.js';
import { hiddenVisually } from '../../layout/hidden-visually.js';

interface ProofReport {
  rows: number;
  taken: number;
  unchanged: number;
  rejected: number;
  problems: { line: number; serialNumber: string; problem: string }[];
}

type Outcome = { kind: 'sending' } | { kind: 'failed'; message: string } | { kind: 'done'; report: ProofReport };

/** A list of devices with the documents that prove their purchase, and what became of each row. */
export function ProofImport({ applicationId, onImported }: { applicationId: string; onImported: () => void }) {
  const text = useText();
  const translate = useTranslate();
  const { session } = useConsoleParts();
  const inputId = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const send = async (file: File): Promise<void> => {
    setOutcome({ kind: 'sending' });
    try {
      await session.prepare();
      const response = await fetch(`/device-proofs?${new URLSearchParams({ applicationId }).toString()}`, { method: 'POST', headers: { ...consoleHeaders, 'content-type': 'text/csv' }, body: file });
      const answer = (await response.json()) as ProofReport & { error?: { message?: string } };
      if (!response.ok) return setOutcome({ kind: 'failed', message: answer.error?.message ?? '' });
      setOutcome({ kind: 'done', report: answer });
      onImported();
    } catch {
      setOutcome({ kind: 'failed', message: '' });
    }
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) void send(file);
  };

  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{text('applications.proofs.hint')}</Box>
      <Button component="label" role={undefined} tabIndex={-1} htmlFor={inputId} variant="outlined" startIcon={<UploadIcon />} sx={{ justifySelf: 'start', '&:focus-within': { outline: '2px solid', outlineOffset: 2 } }}>
        {text('applications.proofs.add')}
        <Box component="input" id={inputId} type="file" accept=".csv,text/csv" onChange={choose} sx={hiddenVisually} />
      </Button>
      {outcome?.kind === 'sending' && <LinearProgress aria-label={text('applications.proofs.add')} />}
      {outcome?.kind === 'failed' && <Alert severity="error">{outcome.message || text('applications.proofs.failed')}</Alert>}
      {outcome?.kind === 'done' && (
        <Alert severity={outcome.report.rejected > 0 ? 'warning' : 'success'}>
          {text('applications.proofs.report', { rows: outcome.report.rows, taken: outcome.report.taken, unchanged: outcome.report.unchanged, rejected: outcome.report.rejected })}
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {outcome.report.problems.map(({ line, serialNumber, problem }) => (
              <li key={line}>{text('applications.proofs.line', { line, serialNumber, problem: translate(`applications.proofs.problems.${problem}`) })}</li>
            ))}
          </Box>
        </Alert>
      )}
    </Box>
  );
}
