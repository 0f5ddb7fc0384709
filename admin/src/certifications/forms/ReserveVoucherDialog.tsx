import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useApi, useAsk } from '../../data/use-ask.js';
import { useDebounced } from '../../data/use-debounced.js';
import { type PartnerCertificationQuery, ReserveExamVoucherDocument, TechniciansToKeepForDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';

type Voucher = NonNullable<PartnerCertificationQuery['organization']>['examVouchers'][number];
type Kept = NonNullable<Voucher['reservedFor']>;

interface ReserveVoucherDialogProps {
  partnerId: string;
  voucher: Voucher;
  onClose: () => void;
}

const searchAfterMs = 250;

/** Keeps a voucher for the next exam of one technician, or lets it go. */
export function ReserveVoucherDialog({ partnerId, voucher: { id, number, reservedFor }, onClose }: ReserveVoucherDialogProps) {
  const text = useText();
  const ask = useApi();
  const [keptFor, setKeptFor] = useState<Kept | null>(reservedFor);
  const act = async () => (await ask(ReserveExamVoucherDocument, { voucherId: id, technicianId: keptFor?.id ?? null })).data.reserveExamVoucher;
  return (
    <ActionDialog
      title={text('technicianForms.reserve', { number })}
      submit={text(keptFor === null && reservedFor !== null ? 'technicianForms.release' : 'technicianForms.reserveSubmit')}
      done={text(keptFor === null ? 'technicianForms.released' : 'technicianForms.reserved')}
      isComplete={keptFor !== null || reservedFor !== null}
      problems="technicianForms.problems"
      besideFields={['TechnicianNotFound']}
      act={act}
      onClose={onClose}
    >
      {(isChecked, refused) => {
        const isMissing = isChecked && keptFor === null && reservedFor === null;
        const error = isMissing ? text('technicianForms.faults.required') : refused === 'TechnicianNotFound' ? text('technicianForms.problems.TechnicianNotFound') : undefined;
        return <TechnicianField partnerId={partnerId} value={keptFor} error={error} hint={text(reservedFor === null ? 'technicianForms.keptForHint' : 'technicianForms.releaseHint')} onChange={setKeptFor} />;
      }}
    </ActionDialog>
  );
}

interface TechnicianFieldProps {
  partnerId: string;
  value: Kept | null;
  error: string | undefined;
  hint: string;
  onChange: (technician: Kept | null) => void;
}

/** Chooses one of the partner's technicians who work today. */
function TechnicianField({ partnerId, value, error, hint, onChange }: TechnicianFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const search = useDebounced(typed.trim() === value?.displayName ? '' : typed.trim(), searchAfterMs);
  const found = useAsk(TechniciansToKeepForDocument, { organizationId: partnerId, search: search || null }, { keepPrevious: true });
  return (
    <Autocomplete<Kept>
      size="small"
      options={found.data?.data.technicians.nodes ?? []}
      filterOptions={(all) => all}
      getOptionLabel={({ displayName }) => displayName}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      value={value}
      noOptionsText={text('technicianForms.nobodyFound')}
      onInputChange={(_event, next) => setTyped(next)}
      onChange={(_event, technician) => onChange(technician)}
      renderInput={(params) => <TextField {...params} label={text('technicianForms.keptFor')} error={error !== undefined} helperText={error ?? hint} />}
    />
  );
}
