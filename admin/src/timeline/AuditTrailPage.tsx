import Box from '@mui/material/Box';
import { useState } from 'react';

import { useViewer } from '../auth/use-viewer.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import { PageLoading } from '../layout/PageLoading.js';
import { type PartnerChoice, PartnerField } from '../partners/PartnerField.js';
import { Timeline } from './Timeline.js';
import { TimelineFilters, useTrailWish } from './TimelineFilters.js';
import { VerificationPanel } from './VerificationPanel.js';

/** The trail of what belongs to no organisation. */
const platformTrail = '00000000-0000-0000-0000-000000000000';

/** The whole trail that the viewer may see, and whether it is as it was entered. */
export default function AuditTrailPage() {
  const text = useText();
  const viewer = useViewer();
  const { wish, filter, change } = useTrailWish();
  const [partner, setPartner] = useState<PartnerChoice | null>(null);
  if (viewer === undefined) return <PageLoading />;
  const own = viewer.organization;
  const shown = partner === null ? filter : { ...filter, organizationId: partner.id };
  return (
    <>
      <PageHeader title={text('trail.title')} note={<Box sx={{ maxWidth: 880 }}>{text('trail.note')}</Box>} />
      <Box sx={{ display: 'grid', gap: 2.5, alignItems: 'start', gridTemplateColumns: { lg: 'minmax(0, 1fr) 340px' } }}>
        <Box sx={{ minWidth: 0, order: { xs: 2, lg: 1 } }}>
          <TimelineFilters wish={wish} onChange={change} />
          <Timeline filter={shown} isPartnerShown={own === null} />
        </Box>
        <Box sx={{ order: { xs: 1, lg: 2 } }}>
          <VerificationPanel key={partner?.id ?? ''} organizationId={own?.id ?? partner?.id ?? platformTrail}>
            {own === null && (
              <>
                <Box sx={{ width: '100%' }}>
                  <PartnerField label={text('trail.verify.choose')} value={partner} isFixed={false} isRequired={false} error={undefined} onChange={setPartner} />
                </Box>
                <div>{`${text('trail.verify.partner')}: ${partner?.displayName ?? text('trail.verify.ownTrail')}`}</div>
              </>
            )}
          </VerificationPanel>
        </Box>
      </Box>
    </>
  );
}
