import Box from '@mui/material/Box';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { today } from '../i18n/calendar.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import { BusinessDayForm } from './BusinessDayForm.js';
import { DeviceCoverageForm } from './DeviceCoverageForm.js';
import { LimitedWarrantyForm } from './LimitedWarrantyForm.js';
import { ServiceWarrantyForm } from './ServiceWarrantyForm.js';

/** The questions that staff and partners ask of dates, warranties and coverage, each with its answer and its reasons. */
export default function AnswersPage() {
  const text = useText();
  const mayAskOfDevices = useMay('answers.coverage');
  const [day] = useState<string>(today);
  return (
    <>
      <PageHeader title={text('askedDates.title')} note={text('askedDates.note')} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        {mayAskOfDevices && <DeviceCoverageForm today={day} />}
        <BusinessDayForm today={day} />
        <LimitedWarrantyForm />
        <ServiceWarrantyForm today={day} />
      </Box>
    </>
  );
}
