import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { PlanAuditSeasonDocument } from '../../generated/operations.js';
import { today } from '../../i18n/calendar.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { PartnerChoice } from '../../partners/PartnerField.js';
import { quarterName } from '../../quarters/quarter-name.js';
import { nextPeriods } from './season-period.js';
import { PlaceField } from './PlaceField.js';
import { placeOf, seasonFaults, type SeasonPlan } from './season-plan.js';

interface PlanSeasonDialogProps {
  /** The partners that were ticked; none: by their reasons. */
  chosen: readonly PartnerChoice[];
  country: string | null;
  onClose: () => void;
}

/** Plans audits of many partners in one action, and goes to where one sees how far it has come. */
export function PlanSeasonDialog({ chosen, country, onClose }: PlanSeasonDialogProps) {
  const text = useText();
  const ask = useApi();
  const navigate = useNavigate();
  const requestKey = useRequestKey();
  const periods = nextPeriods(today());
  const [plan, setPlan] = useState<SeasonPlan>({ name: '', where: country ?? '', atMost: '50', minScore: '', ...datesOf(periods[1]!), visitDaysBefore: '14', auditorNames: '' });
  const isNamed = chosen.length > 0;
  const faults = seasonFaults(plan, isNamed);
  const change = (part: Partial<SeasonPlan>): void => setPlan({ ...plan, ...part });
  const act = async () => {
    const { name, atMost, minScore, firstDueOn, lastDueOn, visitDaysBefore, auditorNames } = plan;
    const who = isNamed ? { organizationIds: chosen.map(({ id }) => id) } : { byRisk: { ...placeOf(plan.where), atMost: Number(atMost), minScore: minScore === '' ? null : Number(minScore) } };
    const input = { name: name.trim(), ...who, firstDueOn, lastDueOn, visitDaysBefore: Number(visitDaysBefore), auditorNames: auditorNames.split(/[\n,;]/).map((one) => one.trim()).filter((one) => one !== '') };
    const { planAuditSeason: planned } = (await ask(PlanAuditSeasonDocument, { input, key: requestKey(input) })).data;
    if (planned.__typename === 'AuditSeason') void navigate(`/audit-seasons/${planned.id}`);
    return planned;
  };
  return (
    <ActionDialog title={text('auditSeasons.open')} submit={text('auditSeasons.submit')} done={text('auditSeasons.begun')} isComplete={faults.size === 0} problems="auditSeasons.problems" act={act} onClose={onClose}>
      {(isChecked) => {
        const field = (name: keyof SeasonPlan, more: object = {}) => (
          <TextField label={text(`auditSeasons.fields.${name}`)} value={plan[name]} error={isChecked && faults.has(name)} onChange={({ target }) => change({ [name]: target.value })} {...more} />
        );
        return (
          <>
            {isNamed && <Box>{text('auditSeasons.chosen', { count: chosen.length })}</Box>}
            {field('name', { required: true, slotProps: { htmlInput: { maxLength: 120 } } })}
            {!isNamed && <PlaceField value={plan.where} onChoose={(where) => change({ where })} />}
            {!isNamed && (
              <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, gap: 2 }}>
                {field('atMost', { required: true, type: 'number', slotProps: { htmlInput: { min: 1, max: 10_000 } } })}
                {field('minScore', { type: 'number', slotProps: { htmlInput: { min: 0 } } })}
              </Box>
            )}
            <ChoiceField
              label={text('auditSeasons.period')}
              value={periods.find(({ firstDueOn, lastDueOn }) => firstDueOn === plan.firstDueOn && lastDueOn === plan.lastDueOn)?.quarter ?? ''}
              choices={periods.map(({ quarter }) => ({ value: quarter, label: quarterName(quarter) }))}
              all={text('auditSeasons.ownDates')}
              onChoose={(quarter) => change(datesOf(periods.find((period) => period.quarter === quarter) ?? { firstDueOn: today(), lastDueOn: today() }))}
            />
            <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, gap: 2 }}>
              {field('firstDueOn', { required: true, type: 'date', slotProps: { inputLabel: { shrink: true } } })}
              {field('lastDueOn', { required: true, type: 'date', slotProps: { inputLabel: { shrink: true } } })}
            </Box>
            {field('visitDaysBefore', { required: true, type: 'number', slotProps: { htmlInput: { min: 0, max: 366 } } })}
            {field('auditorNames', { helperText: text('auditSeasons.auditorsHint'), multiline: true, minRows: 2 })}
          </>
        );
      }}
    </ActionDialog>
  );
}

function datesOf({ firstDueOn, lastDueOn }: { firstDueOn: string; lastDueOn: string }): { firstDueOn: string; lastDueOn: string } {
  return { firstDueOn, lastDueOn };
}
