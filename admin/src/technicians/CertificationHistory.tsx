import CurrentIcon from '@mui/icons-material/VerifiedOutlined';
import WithdrawnIcon from '@mui/icons-material/BlockOutlined';
import LapsedIcon from '@mui/icons-material/EventBusyOutlined';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { ToneChip } from '../display/ToneChip.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import type { ShownTechnician } from './shown-technician.js';

type Certification = ShownTechnician['certifications'][number];

/** Every certification there ever was, withdrawn ones included. */
export function CertificationHistory({ certifications }: Pick<ShownTechnician, 'certifications'>) {
  const text = useText();
  const formats = useFormats();
  if (certifications.length === 0) return <Panel title={text('technicianPage.certifications')}>{text('technicianPage.noCertifications')}</Panel>;
  return (
    <Panel title={text('technicianPage.certifications')} flush>
      <TableContainer tabIndex={0} role="region" aria-label={text('technicianPage.certifications')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('renewals.columns.product')}</TableCell>
              <TableCell>{text('technicianPage.passed')}</TableCell>
              <TableCell>{text('renewals.columns.lastDay')}</TableCell>
              <TableCell>{text('technicianPage.state')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {certifications.map((certification) => (
              <TableRow key={certification.id}>
                <TableCell component="th" scope="row">
                  {text(`words.product.${certification.product}`)}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{formats.date(certification.passedOn)}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{formats.date(certification.validUntil)}</TableCell>
                <TableCell>
                  <StateChip certification={certification} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Panel>
  );
}

function StateChip({ certification: { withdrawnAt, current } }: { certification: Certification }) {
  const text = useText();
  if (withdrawnAt !== null) return <ToneChip tone="bad" icon={WithdrawnIcon} plain>{text('technicianPage.withdrawn')}</ToneChip>;
  return current ? <ToneChip tone="good" icon={CurrentIcon} plain>{text('certifications.states.VALID')}</ToneChip> : <ToneChip tone="quiet" icon={LapsedIcon} plain>{text('certifications.states.LAPSED')}</ToneChip>;
}
