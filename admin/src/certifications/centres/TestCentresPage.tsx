import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';

import { useMay, useViewer } from '../../auth/use-viewer.js';
import { useAsk } from '../../data/use-ask.js';
import { TestCentreKeysDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { ForbiddenPage } from '../../layout/ForbiddenPage.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { PageLoading } from '../../layout/PageLoading.js';
import { RegisterCentreDialog } from './RegisterCentreDialog.js';
import { TestCentrePanel } from './TestCentrePanel.js';

/** The test centres whose exams certify, and the keys by which their files are believed. */
export default function TestCentresPage() {
  const text = useText();
  const viewer = useViewer();
  const mayManage = useMay('test-centres.manage');
  const [isRegistering, setRegistering] = useState(false);
  const query = useAsk(TestCentreKeysDocument, {}, { enabled: mayManage });
  if (viewer === undefined) return <PageLoading />;
  if (!mayManage) return <ForbiddenPage />;
  const register = (
    <Button variant="contained" onClick={() => setRegistering(true)}>
      {text('testCentres.register')}
    </Button>
  );
  return (
    <>
      <PageHeader title={text('testCentres.title')} note={text('testCentres.note')} actions={register} />
      <AskState query={query} loading={<Skeleton variant="rounded" height={240} />}>
        {({ testCentres }) => (
          <Box sx={{ display: 'grid', gap: 2 }}>
            {testCentres.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('testCentres.empty')}</Box>}
            {testCentres.map((centre) => (
              <TestCentrePanel key={centre.id} centre={centre} />
            ))}
          </Box>
        )}
      </AskState>
      {isRegistering && <RegisterCentreDialog onClose={() => setRegistering(false)} />}
    </>
  );
}
