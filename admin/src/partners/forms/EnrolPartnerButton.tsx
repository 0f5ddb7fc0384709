import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useText } from '../../i18n/use-text.js';
import { programs } from '../partner-resource.js';
import type { Partner } from '../shown-partner.js';
import { EnrolPartnerDialog } from './EnrolPartnerDialog.js';

/** Offered to those who may enrol partners, while there is a programme that the partner has no place in. */
export function EnrolPartnerButton({ partner }: { partner: Partner }) {
  const text = useText();
  const mayEnrol = useMay('partners.enrol');
  const [isOpen, setOpen] = useState(false);
  const open = programs.filter((program) => !partner.enrollments.some((enrolment) => enrolment.program === program));
  return (
    <>
      {mayEnrol && open.length > 0 && (
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {text('partnerForms.enrol')}
        </Button>
      )}
      {isOpen && <EnrolPartnerDialog partner={partner} programs={open} onClose={() => setOpen(false)} />}
    </>
  );
}
