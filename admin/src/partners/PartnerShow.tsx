import { useParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { ComplianceTab } from '../compliance/ComplianceTab.js';
import { useAsk } from '../data/use-ask.js';
import { PartnerPageDocument } from '../generated/operations.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageTabs } from '../layout/PageTabs.js';
import { AuditsTab } from './tabs/AuditsTab.js';
import { PartnerHeader } from './PartnerHeader.js';
import { RepairsTab } from './tabs/RepairsTab.js';
import { SitesTab } from './tabs/SitesTab.js';
import { SummaryTab } from './tabs/SummaryTab.js';
import { TechniciansTab } from './tabs/TechniciansTab.js';
import { TimelineTab } from './tabs/TimelineTab.js';
import type { Partner } from './shown-partner.js';

const tabs = ['summary', 'compliance', 'sites', 'technicians', 'repairs', 'audits', 'timeline'] as const;
type TabName = (typeof tabs)[number];

const contents: Readonly<Record<TabName, (props: { partner: Partner }) => React.ReactNode>> = {
  summary: SummaryTab,
  compliance: ComplianceTab,
  sites: SitesTab,
  technicians: TechniciansTab,
  repairs: RepairsTab,
  audits: AuditsTab,
  timeline: TimelineTab,
};

/** Everything about one partner; the tab is a part of the address. */
export default function PartnerShow() {
  const { id = '', '*': rest = '' } = useParams();
  const locale = useConsoleLocale();
  const query = useAsk(PartnerPageDocument, { id, locale });
  const tab = tabs.find((name) => name === rest) ?? 'summary';
  return (
    <AskState query={query}>
      {({ organization }) =>
        organization === null ? (
          <NotFoundPage />
        ) : (
          <>
            <PartnerHeader partner={organization} />
            <PartnerTabs id={id} current={tab} />
            <Content tab={tab} partner={organization} />
          </>
        )
      }
    </AskState>
  );
}

function Content({ tab, partner }: { tab: TabName; partner: Partner }) {
  const Shown = contents[tab];
  return <Shown partner={partner} />;
}

function PartnerTabs({ id, current }: { id: string; current: TabName }) {
  const text = useText();
  const [mayRepairs, mayTrail, mayCompliance] = [useMay('repairs.list'), useMay('trail.list'), useMay('compliance.show')];
  const shown = tabs.filter((name) => (name !== 'repairs' || mayRepairs) && (name !== 'timeline' || mayTrail) && (name !== 'compliance' || mayCompliance));
  const chosen = shown.includes(current) ? current : 'summary';
  return (
    <PageTabs
      label={text('partners.tabs.label')}
      tabs={shown.map((name) => ({ to: `/partners/${id}/show${name === 'summary' ? '' : `/${name}`}`, label: text(`partners.tabs.${name}`), isCurrent: name === chosen }))}
    />
  );
}
