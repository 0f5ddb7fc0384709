import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useParams } from 'react-router-dom';

import { useMay, useViewer } from '../auth/use-viewer.js';
import { ProductCell } from '../certifications/ProductCell.js';
import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { RecordLink } from '../display/RecordLink.js';
import { TechnicianPageDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { CertificationHistory } from './CertificationHistory.js';
import { CourseProgressPanel } from './CourseProgressPanel.js';
import { ExamHistory } from './ExamHistory.js';
import { ChangeTechnicianDialog } from './forms/ChangeTechnicianDialog.js';
import type { ShownTechnician } from './shown-technician.js';

/** Everything about one technician: what may be repaired today, certifications, exams and courses. */
export default function TechnicianShow() {
  const { id = '' } = useParams();
  const locale = useConsoleLocale();
  const query = useAsk(TechnicianPageDocument, { id, locale });
  const isColleague = useViewer()?.roles.every((role) => role === 'TECHNICIAN') ?? false;
  return (
    <AskState query={query}>
      {({ technician, courseCatalogue }) =>
        technician === null ? (
          <NotFoundPage />
        ) : (
          <>
            <PageHeader title={technician.displayName} note={technician.technicianId} />
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
              <WorkPanel technician={technician} />
              <TodayPanel technician={technician} />
              <CertificationHistory certifications={technician.certifications} />
              {(technician.isYou || !isColleague) && (
                <>
                  <ExamHistory technician={technician} />
                  <CourseProgressPanel technician={technician} catalogue={courseCatalogue} />
                </>
              )}
            </Box>
          </>
        )
      }
    </AskState>
  );
}

function WorkPanel({ technician }: { technician: ShownTechnician }) {
  const text = useText();
  const formats = useFormats();
  const mayChange = useMay('technicians.edit');
  const [isChanging, setChanging] = useState(false);
  const { organization, location, employment, startedOn, endedOn, canCompleteIosQualification: isAble } = technician;
  return (
    <Panel title={text('technicianPage.work')} action={mayChange && <Button size="small" onClick={() => setChanging(true)}>{text('technicianForms.edit')}</Button>}>
      <Facts
        facts={[
          { label: text('technicians.columns.partner'), value: <RecordLink to={`/partners/${organization.id}/show/technicians`}>{organization.displayName}</RecordLink> },
          { label: text('technicians.columns.location'), value: location?.name ?? text('states.none') },
          { label: text('technicians.employment'), value: text(`words.employment.${employment}`) },
          { label: text('technicianPage.started'), value: startedOn === null ? text('states.notRecorded') : formats.date(startedOn) },
          { label: text('technicianPage.ended'), value: endedOn === null ? text('technicianPage.stillHere') : formats.date(endedOn) },
          { label: text('technicianPage.iosAble'), value: text(`words.yesNo.${isAble === null ? 'unknown' : isAble ? 'yes' : 'no'}`) },
        ]}
      />
      {isChanging && <ChangeTechnicianDialog technician={technician} onClose={() => setChanging(false)} />}
    </Panel>
  );
}

function TodayPanel({ technician: { products } }: { technician: ShownTechnician }) {
  const text = useText();
  return (
    <Panel title={text('technicianPage.today')}>
      <Facts columns={150} facts={products.map((standing) => ({ label: text(`words.product.${standing.product}`), value: <ProductCell standing={standing} /> }))} />
    </Panel>
  );
}
