import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useText } from '../../i18n/use-text.js';
import { RegisterTechnicianDialog } from './RegisterTechnicianDialog.js';

/** Offered to those who may register technicians of the partner. */
export function RegisterTechnicianButton({ partnerId }: { partnerId: string }) {
  const text = useText();
  const mayRegister = useMay('technicians.create');
  const [isOpen, setOpen] = useState(false);
  if (!mayRegister) return null;
  return (
    <>
      <Button variant="contained" size="small" onClick={() => setOpen(true)}>
        {text('technicianForms.register')}
      </Button>
      {isOpen && <RegisterTechnicianDialog partnerId={partnerId} onClose={() => setOpen(false)} />}
    </>
  );
}
