import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import type { Cell } from './copy-rows.js';
import type { TableRows } from './table-rows.js';
import type { DemoPartner } from './partners.js';
import { idOf, Random } from './random.js';
import type { DemoRepair } from './repairs.js';

const codeOf: Readonly<Record<string, readonly string[]>> = { IPHONE: ['B03', 'B05', 'B07', '604'], IPAD: ['F05', 'F07', 'F11'], MAC: ['002', '205', '409', '603'] };
const notes: Readonly<Record<string, string>> = {
  en: 'Diagnostics run, fault seen again. Part looked up.',
  nb: 'Diagnose kjørt, feilen er sett igjen. Del slått opp.',
  sv: 'Diagnostik körd, felet sågs igen. Del uppslagen.',
  de: 'Diagnose ausgeführt, Fehler wieder gesehen. Teil nachgeschlagen.',
};
const suites = ['Whole device', 'Display', 'Battery'];

const tables = {
  issue: { name: 'repairs.repair_issue', columns: ['tenant_id', 'id', 'repair_id', 'place', 'code', 'modifier', 'reported_by', 'table_version'] },
  diagnostic: { name: 'repairs.repair_diagnostic', columns: ['tenant_id', 'id', 'repair_id', 'event_number', 'suite', 'outcome', 'component_group', 'ran_at', 'recorded_at'] },
  screening: { name: 'repairs.device_screening', columns: ['tenant_id', 'id', 'serial_number', 'result', 'fault_code', 'table_version', 'technician_id', 'screened_by', 'screened_on', 'recorded_at'] },
  note: { name: 'repairs.repair_note', columns: ['tenant_id', 'id', 'repair_id', 'text', 'written_by', 'writer_name', 'written_at'] },
  quote: { name: 'repairs.repair_quote', columns: ['tenant_id', 'id', 'repair_id', 'number', 'status', 'currency', 'vat_included', 'total_minor', 'valid_until', 'offered_at', 'decided_at'] },
  quoteLine: { name: 'repairs.repair_quote_line', columns: ['tenant_id', 'id', 'quote_id', 'line', 'kind', 'description', 'quantity', 'unit_minor'] },
} as const;
type Kind = keyof typeof tables;

/** What lies on the bench with the repairs that are open: issues, diagnostics, screenings, notes, and quotes where nothing covers. */
export function repairPapers(partner: DemoPartner, repairs: readonly DemoRepair[], today: LocalDate): TableRows[] {
  const rows: Record<Kind, Cell[][]> = { issue: [], diagnostic: [], screening: [], note: [], quote: [], quoteLine: [] };
  for (const repair of repairs) addPapers(rows, { partner, repair, today, random: new Random(`papers ${repair.id}`) });
  return (Object.keys(tables) as Kind[]).map((kind) => ({ table: tables[kind], rows: rows[kind] }));
}

interface Lying {
  partner: DemoPartner;
  repair: DemoRepair;
  today: LocalDate;
  random: Random;
}

function addPapers(rows: Record<Kind, Cell[][]>, { partner, repair, today, random }: Lying): void {
  const { id: tenant, country } = partner;
  const { id, technician, device, createdAt } = repair;
  const language = { NO: 'nb', SE: 'sv', DE: 'de' }[country.code as 'NO' | 'SE' | 'DE'] ?? 'en';
  const code = random.pick(codeOf[device.product.line]!);
  const lookedAt = new Date(createdAt.getTime() + random.whole(20, 90) * 60_000);
  rows.issue.push([tenant, idOf(`issue ${id}`), id, 1, code, random.pick(['B', 'C']), 'CUSTOMER', '2026-1']);
  rows.diagnostic.push([tenant, idOf(`diagnostic ${id}`), id, String(random.whole(30_000_000, 39_999_999)), random.pick(suites), random.chance(0.8) ? 'FAILED' : 'PASSED', code[0]!, lookedAt, lookedAt]);
  rows.screening.push([tenant, idOf(`screening ${id}`), device.serialNumber, 'FAULT_FOUND', code, '2026-1', technician.id, technician.technicianId, createdAt.toISOString().slice(0, 10), lookedAt]);
  rows.note.push([tenant, idOf(`note ${id}`), id, notes[language]!, technician.technicianId, technician.displayName, lookedAt]);
  if (repair.coverageStatus === 'OO') addQuote(rows, { partner, repair, today, random });
}

function addQuote(rows: Record<Kind, Cell[][]>, { partner, repair, today, random }: Lying): void {
  const { id: tenant, country } = partner;
  const currency = { NO: 'NOK', SE: 'SEK', DE: 'EUR' }[country.code as 'NO' | 'SE' | 'DE'] ?? 'EUR';
  const [part, labour] = currency === 'EUR' ? [23_900, 6_900] : [249_900, 79_000];
  const quoteId = idOf(`quote ${repair.id}`);
  const isAnswered = repair.status !== 'AWTP' || random.chance(0.5);
  const offeredAt = new Date(repair.createdAt.getTime() + 2 * 3_600_000);
  rows.quote.push([tenant, quoteId, repair.id, 1, isAnswered ? 'ACCEPTED' : 'OFFERED', currency, true, part + labour, addDays(today, 14), offeredAt, isAnswered ? new Date(offeredAt.getTime() + 3_600_000) : null]);
  rows.quoteLine.push([tenant, idOf(`quote line ${repair.id}/1`), quoteId, 1, 'PART', repair.parts[0]?.description ?? 'Part', 1, part]);
  rows.quoteLine.push([tenant, idOf(`quote line ${repair.id}/2`), quoteId, 2, 'LABOUR', 'Work', 1, labour]);
}
