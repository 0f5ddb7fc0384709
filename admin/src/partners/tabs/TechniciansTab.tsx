import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';

import { PartnerCertification } from '../../certifications/PartnerCertification.js';
import { useText } from '../../i18n/use-text.js';
import { RegisterTechnicianButton } from '../../technicians/forms/RegisterTechnicianButton.js';
import { TechnicianRecords } from '../../technicians/TechnicianList.js';
import type { Partner } from '../shown-partner.js';

export function TechniciansTab({ partner }: { partner: Partner }) {
  const text = useText();
  return (
    <>
      <PartnerCertification partnerId={partner.id} />
      <Box sx={{ mb: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button component={Link} to={`/certifications?partner=${partner.id}`} variant="outlined" size="small">
          {text('certifications.caption')}
        </Button>
        <RegisterTechnicianButton partnerId={partner.id} />
      </Box>
      <TechnicianRecords partnerId={partner.id} />
    </>
  );
}
