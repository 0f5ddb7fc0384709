import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { RecordLink } from '../display/RecordLink.js';
import { PartnerReturnCountsDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';

/** What a partner still owes back, and what of it is overdue. */
export function PartnerReturns({ partnerId }: { partnerId: string }) {
  const text = useText();
  const formats = useFormats();
  const mayList = useMay('returns.list');
  const query = useAsk(PartnerReturnCountsDocument, { id: partnerId });
  const filter = encodeURIComponent(JSON.stringify({ organizationId: partnerId }));
  return (
    <Panel title={text('returns.ofPartner.title')} action={mayList && <RecordLink to={`/returns?filter=${filter}`}>{text('returns.ofPartner.see')}</RecordLink>}>
      <AskState query={query}>
        {({ organization }) => (
          <Facts
            facts={[
              { label: text('returns.ofPartner.open'), value: formats.number(organization?.openReturnCount ?? 0) },
              { label: text('returns.ofPartner.overdue'), value: formats.number(organization?.overdueReturnCount ?? 0) },
            ]}
          />
        )}
      </AskState>
    </Panel>
  );
}
