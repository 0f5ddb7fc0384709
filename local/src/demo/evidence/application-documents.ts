import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import type { FileWorld } from '@platform/kit/files/kept/file-world.js';
import { folderStore } from '@platform/kit/files/store/folder-store.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { importDeviceProofs } from '@platform/programs/actions/applications/import-device-proofs.js';
import { attachEvidence } from '@platform/programs/actions/evidence/attach-evidence.js';
import { receiveEvidence } from '@platform/programs/actions/evidence/receive-evidence.js';
import { reviewEvidence } from '@platform/programs/actions/evidence/review-evidence.js';
import { EvidenceKind } from '@platform/programs/db/evidence/evidence.entity.js';

import type { Applicant } from '../applicants.js';
import type { ApplicationStory } from '../application-stories.js';
import { Random } from '../random.js';
import { drawnPng, reception } from './drawn-png.js';
import { invoicePdf } from './invoice-pdf.js';

export interface DocumentsOf {
  story: ApplicationStory;
  applicant: Applicant;
  applicationId: string;
  /** The applicant’s own, and the reviewer’s context. */
  us: ActionContext;
  reviewer: ActionContext;
  evidenceDir: string;
  today: LocalDate;
}

const invoices = 3;
const devicesOnEach = 40;
const bytesMax = 5 * 1024 * 1024;

/** What an applicant sent with its form: invoices and the list of its devices, or pictures of the reception and the extract of the register. */
export async function sendDocuments(documents: DocumentsOf): Promise<void> {
  const spoolDir = await mkdtemp(join(tmpdir(), 'demonstration-'));
  const { us, evidenceDir } = documents;
  const world: FileWorld = { ...us, store: await folderStore(evidenceDir), spoolDir, bytesMax };
  try {
    if (documents.story.program === 'SSA') await proveDevices(documents, world);
    if (documents.story.program === 'AASP') await showPlaces(documents, world);
  } finally {
    await rm(spoolDir, { recursive: true, force: true });
  }
}

async function proveDevices(documents: DocumentsOf, world: FileWorld): Promise<void> {
  const { applicant, story, applicationId, us, today } = documents;
  const random = new Random(`devices ${applicant.id}`);
  const bought = Array.from({ length: invoices }, (_, index) => ({ number: `DH-${applicant.id.slice(0, 4)}-${index + 1}`, date: addDays(today, -120 * (index + 1)), lines: Array.from({ length: devicesOnEach }, () => device(random)) }));
  for (const [index, invoice] of bought.entries()) {
    const bytes = Readable.from(invoicePdf({ ...invoice, buyer: applicant.legalName }, applicant.locale));
    const evidenceId = await attach(documents, world, { fileName: `${invoice.number}.pdf`, bytes, kind: EvidenceKind.PROOF_OF_PURCHASE, criteria: ['SSA.MIN_1000_PRODUCTS'] });
    if (story.state === 'UNDER_REVIEW' && index === 0) await accept(documents.reviewer, evidenceId);
  }
  const rows = bought.flatMap(({ number, date, lines }) => lines.map(({ serialNumber, product }) => [serialNumber, product, date, `${number}.pdf`].join(',')));
  // One that names no invoice, as every second list has it.
  const list = ['serial_number,product,purchased_on,document', ...rows, `${device(random).serialNumber},Mac,${bought[0]!.date},missing-invoice.pdf`].join('\r\n');
  const path = join(world.spoolDir, 'devices.csv');
  await writeFile(path, list);
  await attach(documents, world, { fileName: 'devices.csv', bytes: createReadStream(path), kind: EvidenceKind.DEVICE_LIST, criteria: ['SSA.MIN_1000_PRODUCTS'] });
  must(await importDeviceProofs(world, { viewer: us.viewer, requestId: us.requestId, applicationId, path }));
}

async function showPlaces(documents: DocumentsOf, world: FileWorld): Promise<void> {
  const picture = drawnPng({ width: 480, height: 320 }, reception(documents.story.figure));
  await attach(documents, world, { fileName: 'reception.png', bytes: Readable.from([picture]), kind: EvidenceKind.PHOTO, criteria: ['AASP.PREMISES.RECEPTION'] });
  const extract = invoicePdf({ number: `R-${documents.applicant.id.slice(0, 6)}`, date: documents.today, buyer: documents.applicant.legalName, lines: [] }, documents.applicant.locale);
  await attach(documents, world, { fileName: 'last-invoice.pdf', bytes: Readable.from(extract), kind: EvidenceKind.OTHER, criteria: ['AASP.TIME_IN_BUSINESS'] });
}

interface Document {
  fileName: string;
  bytes: Readable;
  kind: EvidenceKind;
  criteria: string[];
}

async function attach({ applicant, applicationId, us }: DocumentsOf, world: FileWorld, { fileName, bytes, kind, criteria }: Document): Promise<string> {
  const { file } = must(await receiveEvidence(world, { viewer: us.viewer, requestId: us.requestId, organizationId: applicant.id, fileName, uploadId: null, bytes }));
  const about = { locationId: null, auditItemId: null, applicationId, note: null, capturedAt: null, validFrom: null, validUntil: null };
  return must(await attachEvidence(us, { fileId: file.id, kind, criteria, ...about })).evidenceId;
}

async function accept(reviewer: ActionContext, evidenceId: string): Promise<void> {
  must(await reviewEvidence(reviewer, { evidenceId, expectedVersion: 1, review: 'ACCEPTED', reason: null }));
}

function device(random: Random): { serialNumber: string; product: string } {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  return { serialNumber: `DEMO${Array.from({ length: 8 }, () => letters[random.whole(0, letters.length - 1)]).join('')}`, product: random.pick(['iPhone', 'iPad', 'Mac']) };
}

function must<Answer extends object>(answer: Answer): Exclude<Answer, { refused: unknown }> {
  if ('refused' in answer) throw new Error(`The demonstration’s documents do not follow the rules: ${JSON.stringify(answer)}`);
  return answer as Exclude<Answer, { refused: unknown }>;
}
