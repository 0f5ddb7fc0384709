import Box from '@mui/material/Box';

import { useViewer } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { PartnerLocationsDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { ChoiceField, SearchField } from '../list/filters.js';
import { PartnerField } from '../partners/PartnerField.js';
import { employments } from '../technicians/technician-resource.js';
import { endingChoices, type MatrixWish, tracks } from './matrix-wish.js';

interface MatrixFiltersProps {
  wish: MatrixWish;
  onChange: (part: Partial<MatrixWish>) => void;
}

export function MatrixFilters({ wish, onChange }: MatrixFiltersProps) {
  const text = useText();
  const own = useViewer()?.organization?.id ?? '';
  const partnerId = own || wish.partner;
  const partner = useAsk(PartnerLocationsDocument, { id: partnerId }, { enabled: partnerId !== '', staleTimeMs: 600_000 }).data?.data.organization ?? null;
  const shownPartner = wish.partner === '' ? null : { id: wish.partner, displayName: partner?.displayName ?? '…' };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5, alignItems: 'flex-start' }}>
      <SearchField label={text('technicians.search')} value={wish.search} onSearch={(search) => onChange({ search })} />
      {own === '' && (
        <Box sx={{ width: { xs: '100%', sm: 240 } }}>
          <PartnerField label={text('certifications.partner')} value={shownPartner} isFixed={false} isRequired={false} error={undefined} onChange={(chosen) => onChange({ partner: chosen?.id ?? '', location: '' })} />
        </Box>
      )}
      {partner !== null && (
        <ChoiceField label={text('certifications.location')} value={wish.location} choices={partner.locations.map(({ id, name }) => ({ value: id, label: name }))} all={text('table.all')} onChoose={(location) => onChange({ location })} />
      )}
      <ChoiceField
        label={text('certifications.track')}
        value={wish.track}
        choices={tracks.map((value) => ({ value, label: text(`certifications.tracks.${value}`) }))}
        all={text('table.all')}
        onChoose={(track) => onChange({ track: tracks.find((known) => known === track) ?? '' })}
      />
      <ChoiceField
        label={text('certifications.ending')}
        value={wish.ending}
        choices={endingChoices.map((value) => ({ value, label: text('certifications.withinDays', { days: value }) }))}
        all={text('table.all')}
        onChoose={(ending) => onChange({ ending: endingChoices.find((known) => known === ending) ?? '' })}
      />
      <ChoiceField
        label={text('technicians.employment')}
        value={wish.employment}
        choices={employments.map((value) => ({ value, label: text(`words.employment.${value}`) }))}
        all={text('table.all')}
        onChoose={(employment) => onChange({ employment: employments.find((known) => known === employment) ?? '' })}
      />
    </Box>
  );
}
