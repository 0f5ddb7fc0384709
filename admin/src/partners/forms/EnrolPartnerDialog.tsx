import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { EnrollOrganizationDocument, type ProgramCode } from '../../generated/operations.js';
import { today } from '../../i18n/calendar.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import { DateField } from '../../technicians/forms/DateField.js';
import type { Partner } from '../shown-partner.js';

const besideFields = ['AlreadyEnrolled', 'ApprovedInTheFuture'];

interface EnrolPartnerDialogProps {
  partner: Partner;
  /** Those that the partner has no place in yet. */
  programs: readonly ProgramCode[];
  onClose: () => void;
}

/** Gives a partner its place in a programme, as one that takes part since a day or as an applicant, in the partner's own region. */
export function EnrolPartnerDialog({ partner: { id, displayName }, programs, onClose }: EnrolPartnerDialogProps) {
  const text = useText();
  const ask = useApi();
  // Kept from the beginning: the list that is renewed behind the form no longer has the programme that was just chosen.
  const [offered] = useState(programs);
  const [program, setProgram] = useState<ProgramCode>(programs[0]!);
  const [isAdmitted, setAdmitted] = useState(true);
  const [approvedOn, setApprovedOn] = useState<string>(today());
  const act = async () => (await ask(EnrollOrganizationDocument, { input: { organizationId: id, program, approvedOn: isAdmitted ? approvedOn : null } })).data.enrollOrganization;
  return (
    <ActionDialog title={text('partnerForms.enrolOne', { name: displayName })} submit={text('partnerForms.enrolSubmit')} done={text('partnerForms.enrolled')} problems="partnerForms.problems" besideFields={besideFields} isComplete={!isAdmitted || approvedOn !== ''} act={act} onClose={onClose}>
      {(isChecked, refused) => (
        <>
          <ChoiceField label={text('partners.programme')} value={program} choices={offered.map((value) => ({ value, label: text(`words.program.${value}`) }))} error={refused === 'AlreadyEnrolled' ? text('partnerForms.problems.AlreadyEnrolled') : undefined} onChoose={(value) => setProgram(value as ProgramCode)} />
          <RadioGroup aria-label={text('partnerForms.as')} value={isAdmitted ? 'admitted' : 'applicant'} onChange={(_event, value) => setAdmitted(value === 'admitted')}>
            <FormControlLabel value="admitted" control={<Radio />} label={text('partnerForms.asAdmitted')} />
            <FormControlLabel value="applicant" control={<Radio />} label={text('partnerForms.asApplicant')} />
          </RadioGroup>
          {isAdmitted && (
            <DateField label={text('partnerForms.approvedOn')} isRequired value={approvedOn} max={today()} error={isChecked && approvedOn === '' ? text('partnerForms.faults.required') : refused === 'ApprovedInTheFuture' ? text('partnerForms.problems.ApprovedInTheFuture') : undefined} hint={text('partnerForms.approvedOnHint')} onChange={setApprovedOn} />
          )}
        </>
      )}
    </ActionDialog>
  );
}
