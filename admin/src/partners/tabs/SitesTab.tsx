import Box from '@mui/material/Box';

import { useMay } from '../../auth/use-viewer.js';
import { useAsk } from '../../data/use-ask.js';
import { Facts } from '../../display/Facts.js';
import { ToneChip } from '../../display/ToneChip.js';
import { PartnerSitesDocument, type PartnerSitesQuery } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { Message } from '../../layout/Message.js';
import { Panel } from '../../layout/Panel.js';
import type { Partner } from '../shown-partner.js';
import { PremisesList } from '../PremisesList.js';
import { AddSite } from '../sites/AddSite.js';
import { RecordPremises } from '../sites/RecordPremises.js';

type Site = NonNullable<PartnerSitesQuery['organization']>['locations'][number];

export function SitesTab({ partner }: { partner: Partner }) {
  const text = useText();
  const mayAdd = useMay('sites.add');
  const query = useAsk(PartnerSitesDocument, { id: partner.id });
  return (
    <>
      {mayAdd && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1.5 }}>
          <AddSite partner={partner} />
        </Box>
      )}
      <AskState query={query}>
        {({ organization }) =>
          organization === null || organization.locations.length === 0 ? (
            <Message title={text('partners.sites.empty')} />
          ) : (
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 420px), 1fr))', alignItems: 'start' }}>
              {organization.locations.map((site) => (
                <SitePanel key={site.id} site={site} />
              ))}
            </Box>
          )
        }
      </AskState>
    </>
  );
}

function SitePanel({ site }: { site: Site }) {
  const text = useText();
  const formats = useFormats();
  const mayRecord = useMay('sites.premises');
  const { id, shipTo, name, street, postalCode, city, country, timeZone, addressKind, phone, premises } = site;
  const isCommercial = addressKind === 'COMMERCIAL';
  return (
    <Panel title={name}>
      <Facts
        columns={170}
        facts={[
          { label: text('partners.sites.shipTo', { shipTo }), value: <>{street}<br />{`${postalCode} ${city}`}<br />{formats.country(country)}</> },
          { label: text('partners.sites.kind'), value: <ToneChip tone={addressKind === null ? 'waiting' : isCommercial ? 'good' : 'bad'}>{addressKind === null ? text('states.unknown') : text(`words.addressKind.${addressKind}`)}</ToneChip> },
          { label: text('partners.sites.zone'), value: timeZone },
          { label: text('partners.sites.phone'), value: phone ?? text('states.notRecorded') },
        ]}
      />
      <Box sx={{ mt: 2, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
        <PremisesList premises={premises} />
        {mayRecord && <RecordPremises locationId={id} locationName={name} premises={premises} />}
      </Box>
    </Panel>
  );
}
