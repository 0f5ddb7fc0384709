import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import type { ShownRepair } from '../shown-repair.js';
import { DiagnosticDialog } from './DiagnosticDialog.js';
import { IssuesDialog } from './IssuesDialog.js';
import { ScreeningDialog } from './ScreeningDialog.js';

/** What was found out about the device: issues, screenings, diagnostics. */
export function FindingsPanel({ repair }: { repair: ShownRepair }) {
  const { issues, screenings, diagnostics } = repair;
  const text = useText();
  const formats = useFormats();
  const mayScreen = useMay('repairs.screen') && repair.device !== null;
  const mayFind = useMay('repairs.findings') && repair.status !== 'SPCM' && repair.status !== 'CANCELLED';
  const [opened, setOpened] = useState<'issues' | 'screening' | 'diagnostic' | null>(null);
  const close = (): void => setOpened(null);
  const isEmpty = issues.length + screenings.length + diagnostics.length === 0;
  return (
    <Panel title={text('repairLife.findings.title')} action={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end' }}>
          {mayFind && <Button size="small" onClick={() => setOpened('issues')}>{text('repairDesk.issues.open')}</Button>}
          {mayFind && <Button size="small" onClick={() => setOpened('diagnostic')}>{text('repairDesk.diagnostics.open')}</Button>}
          {mayScreen && <Button size="small" onClick={() => setOpened('screening')}>{text('repairLife.findings.screen')}</Button>}
        </Box>
      }>
      {isEmpty && text('repairLife.findings.none')}
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Part title={text('repairLife.findings.issues')}>{issues.map(({ id, code, text: words }) => <li key={id}>{`${code} · ${words}`}</li>)}</Part>
        <Part title={text('repairLife.findings.screenings')}>
          {screenings.map(({ id, result, faultCode, screenedOn }) => (
            <li key={id}>{`${formats.date(screenedOn)} · ${text(`repairLife.findings.${result}`)}${faultCode === null ? '' : ` · ${faultCode}`}`}</li>
          ))}
        </Part>
        <Part title={text('repairLife.findings.diagnostics')}>
          {diagnostics.map(({ id, suite, outcome, ranAt }) => (
            <li key={id}>{`${formats.dateTime(ranAt)} · ${suite} · ${text(`repairLife.findings.${outcome}`)}`}</li>
          ))}
        </Part>
      </Box>
      {opened === 'issues' && <IssuesDialog repair={repair} onClose={close} />}
      {opened === 'diagnostic' && <DiagnosticDialog repair={repair} onClose={close} />}
      {opened === 'screening' && repair.device && <ScreeningDialog screened={{ organizationId: repair.organization.id, serialNumber: repair.device.serialNumber, technicianId: repair.technician?.id ?? null, issueCode: issues[0]?.code ?? '' }} onClose={close} />}
    </Panel>
  );
}

function Part({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem' }}>
        {children}
      </Box>
    </div>
  );
}
