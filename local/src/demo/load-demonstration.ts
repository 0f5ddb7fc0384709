import pg from 'pg';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { loadAccountStory } from './account-story.js';
import { loadApplications } from './applications.js';
import { loadAttachments } from './attachments/load-attachments.js';
import { loadAudits } from './audits.js';
import { partnerCertificationRows } from './certification/partner-certification.js';
import { selfServicingRows } from './certification/self-servicing-rows.js';
import { testCentreRows } from './certification/test-centre.js';
import { loadExamCharges } from './certification/exam-charges.js';
import { loadCompliance } from './compliance.js';
import { loadBillingStory } from './billing-story.js';
import { copyRows } from './copy-rows.js';
import { partnerRows } from './partner-rows.js';
import { loadCreditStory } from './credit-story.js';
import { installedBaseRows } from './devices/installed-base-rows.js';
import { participantRows } from './participant/participant-rows.js';
import { copyTerms } from './holds/copy-terms.js';
import { loadHoldStory } from './holds/load-hold-story.js';
import { loadParticipantStory } from './participant/participant-story.js';
import { copyPartsCatalogue } from './parts/copy-catalogue.js';
import { loadCatalogueImport } from './parts/catalogue-story.js';
import { loadDepotStock } from './parts/depot-stock-story.js';
import { loadPartPrices } from './parts/price-lists.js';
import { loadPartOrders } from './parts/part-orders.js';
import { loadReturnFirst } from './parts/return-first-story.js';
import { loadTrips } from './trips/trips-story.js';
import { copySeedStockOwner, loadSeedStock } from './parts/seed-stock-story.js';
import { type DemoPartner, demoPartners } from './partners.js';
import { copyRepairNeighbours } from './repair-neighbours.js';
import { loadQuarterSnapshots } from './quarter-snapshots.js';
import { loadMailContacts } from './mail-contacts.js';
import { loadPriceStory } from './price-story.js';
import { repairRows } from './repair-rows.js';
import { loadReturnsStory } from './returns/returns-story.js';
import { standingProposalRows } from './standing-proposals.js';
import { loadUndeliveredEvent } from './undelivered-event.js';

/** `small` holds the first partners only: quick enough for every test run. */
export type DemonstrationSize = 'small' | 'full';

export interface Demonstration {
  /** Connection string of an administrator. */
  adminUrl: string;
  /** The partner that the demonstration's partner users belong to. */
  firstPartner: { id: string; name: string };
  size: DemonstrationSize;
  today: LocalDate;
  /** Where Programs & Eligibility keeps evidence; without it the network shows none. */
  evidenceDir?: string;
  /** Where Repairs & Parts keeps pictures and papers; without it the network shows none. */
  attachmentDir?: string;
  /** Where the card simulator keeps its payments; without it the network shows no holds. */
  paymentsFile?: string;
  onProgress?: (progress: { done: number; of: number; repairs: number }) => void;
}

const partnersOf: Readonly<Record<DemonstrationSize, number>> = { small: 32, full: 60 };

/**
 * Loads the demonstration network by COPY in one transaction, so that it is there whole or not at all, then judges it,
 * tells of its accounts, audits it and takes its applications.
 * A load that was ended between the two is gone on with. Answers how many repairs were loaded.
 */
export async function loadDemonstration(demonstration: Demonstration): Promise<number> {
  const { adminUrl, firstPartner, size, today, evidenceDir = null, attachmentDir = null, paymentsFile = null } = demonstration;
  const partners = demoPartners(firstPartner, partnersOf[size]);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const repairs = (await isLoaded(client, firstPartner.id)) ? 0 : await copyPartners(client, partners, demonstration);
    await loadQuarterSnapshots({ adminUrl, partners, today });
    await loadCompliance({ adminUrl, partners, today });
    await loadAccountStory({ adminUrl, partners, today });
    await loadCreditStory({ adminUrl, partners, today });
    await loadReturnsStory({ adminUrl, partners, today });
    await loadPriceStory({ adminUrl, today });
    await loadMailContacts({ adminUrl, partners, today });
    await copyTerms(client);
    // Before the months are closed that its receipts are booked in.
    await loadHoldStory({ adminUrl, partners, today, paymentsFile });
    await loadBillingStory({ adminUrl, partners, today });
    await loadExamCharges({ adminUrl, today });
    await loadAudits({ adminUrl, partners, today, evidenceDir });
    await loadApplications({ adminUrl, partners, today, evidenceDir });
    await loadPartOrders({ adminUrl, partners, today });
    await loadSeedStock({ adminUrl, today });
    await loadReturnFirst(client, { adminUrl, partner: partners[1]!, today });
    await loadTrips(client, { adminUrl, partner: partners[0]!, today });
    await loadPartPrices({ adminUrl, today });
    await loadCatalogueImport({ adminUrl, today });
    await loadDepotStock({ adminUrl, today });
    await loadParticipantStory(client, { adminUrl, today });
    await loadAttachments({ adminUrl, partners, today, attachmentDir });
    return repairs;
  } finally {
    await client.end();
  }
}

async function isLoaded(client: pg.Client, partnerId: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from programs.organization where tenant_id = $1', [partnerId]);
  return rowCount === 1;
}

async function copyPartners(client: pg.Client, partners: readonly DemoPartner[], { today, onProgress = () => undefined }: Demonstration): Promise<number> {
  let repairs = 0;
  await client.query('begin');
  for (const { table, rows } of [...testCentreRows(today), ...selfServicingRows(today), ...participantRows(today)]) await copyRows(client, table, rows);
  for (const [index, partner] of partners.entries()) {
    const made = repairRows(partner, today);
    for (const { table, rows } of [...partnerRows(partner, today), ...partnerCertificationRows(partner, today), ...standingProposalRows(partner, today), ...installedBaseRows(partner, today), ...made.tables]) await copyRows(client, table, rows);
    repairs += made.repairs;
    onProgress({ done: index + 1, of: partners.length, repairs });
  }
  await copyRepairNeighbours(client);
  await copyPartsCatalogue(client, today);
  await copySeedStockOwner(client, today);
  await loadUndeliveredEvent(client, partners);
  // They are judged day by day of their history; a service that is running must not begin with today.
  await client.query(`update programs.enrollment_review set marked_at = null, marked_for = null where program = 'AASP'`);
  await client.query('commit');
  await client.query('analyze');
  return repairs;
}
