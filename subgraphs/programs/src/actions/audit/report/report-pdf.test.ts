import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { locales } from '@platform/kit/pure/locale.js';

import { publishedRuleSets } from '../../../rule-sets/published-rule-sets.js';
import type { AuditReport, ReportedItem } from '../audit-report.js';
import type { ReadableReport } from './read-report.js';
import { reportCsv } from './report-csv.js';
import { reportEntries } from './report-entries.js';
import { reportPdf } from './report-pdf.js';
import { reportOutline } from './report-outline.js';
import { reportWords } from './report-words.js';
import { standingEntries } from './standing-entries.js';
import { standingWords } from './standing-words.js';

const terms = publishedRuleSets.find(({ program, region }) => program === 'AASP' && region === 'SE')!;
const location = { id: 'l1', name: 'Älvdalen Umeå', address: 'Provvägen 1, 903 21 Umeå' };

function item(criterion: string, part: Partial<ReportedItem> = {}): ReportedItem {
  const found = { result: 'COMPLIANT', severity: null, observation: null, correctiveAction: null, answer: null, machineCheck: null, recordedFact: null };
  return { id: criterion, criterion, locationId: location.id, ...found, ...part };
}

const failing = {
  severity: 'MAJOR',
  observation: '=Disken stod öppen; “ingen” där – ЖŁ.',
  correctiveAction: { description: 'Bemanna disken.', ownerName: 'Service­chef', dueOn: '2026-07-20' },
};

const report: AuditReport = {
  audit: { id: 'a1', number: 'A-2026-0007', plannedOn: '2026-06-01', dueOn: '2026-06-15', auditorName: 'Katrin Ahlers', closedAt: '2026-06-10T09:30:00.000Z', closedByName: 'Katrin Ahlers', revision: 2, reopenReason: 'Fel bild.' },
  organization: { id: 'o1', legalName: 'Älvdalen Service AB', organizationNumber: '556000-0001' },
  terms: { program: 'AASP', region: 'SE', version: 1, sha256: 'f'.repeat(64) },
  locations: [location],
  standingChecks: [
    { kind: 'CERTIFICATES', verdict: 'MET', reasonCode: 'SATISFIED', observed: '2', on: parseLocalDate('2026-11-30') },
    { kind: 'ACCOUNT_STANDING', verdict: 'NOT_MET', reasonCode: 'ACCOUNT_STATUS', observed: 'ON_HOLD', on: null },
    { kind: 'RETURNS_ON_TIME', verdict: 'NEEDS_EVIDENCE', reasonCode: 'FACT_MISSING', observed: null, on: null },
    { kind: 'ADDRESS_KIND', verdict: 'MET', reasonCode: 'SATISFIED', observed: 'COMMERCIAL', on: null },
  ],
  items: [
    item('AASP.PREMISES.DEDICATED_STAFF', { answer: { claim: 'COMPLIANT', text: 'Tre anställda.', answeredAt: '2026-06-02T08:00:00Z', answeredByName: 'Alva Lindvall' } }),
    item('AASP.PREMISES.RECEPTION', { result: 'PARTIALLY_COMPLIANT', severity: 'MINOR', observation: 'Rörig.' }),
    item('AASP.PREMISES.SECURED_WORKSHOP', { result: 'NON_COMPLIANT', ...failing, evidence: [{ fileName: 'disk.jpg', sha256: 'a'.repeat(64), status: 'ACCEPTED' }] }),
    item('AASP.QUARTERLY_REPAIRS', { locationId: null, machineCheck: { verdict: 'NOT_MET', reasonCode: 'BELOW_MINIMUM', observed: '187', required: '>= 200' }, recordedFact: { value: '2026-Q1: 187', observedAt: null, observedBy: 'repairs' } }),
  ],
};
const readable: ReadableReport = { report, sha256: 'b'.repeat(64), terms: { ...terms, sha256: 'f'.repeat(64) } };

async function bytesOf(given: ReadableReport, locale: (typeof locales)[number]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of reportPdf(given, locale) as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The texts of a PDF, by the maps from its fonts’ glyphs to characters; tags and dictionaries as they are written. */
function contentOf(pdf: Buffer): { text: string; structure: string } {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/(\d+) 0 obj\n(<<(?:(?!endobj)[\s\S])*?>>)\nstream\n([\s\S]*?)\nendstream/g)].map(([, id, dictionary, body]) => ({
    id: id!,
    text: dictionary!.includes('/FlateDecode') ? inflated(Buffer.from(body!, 'latin1')) : body!,
  }));
  const maps = new Map(streams.filter(({ text }) => text.includes('beginbfrange')).map(({ id, text }) => [id, glyphsOf(text)]));
  const fonts = new Map([...raw.matchAll(/(\d+) 0 obj\n<<[^>]*?\/ToUnicode (\d+) 0 R/g)].map(([, font, map]) => [font!, maps.get(map!)!]));
  const named = new Map([...raw.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, font]) => [name!, fonts.get(font!)!]));
  const pages = streams.filter(({ text }) => text.includes(' Tf'));
  return { text: pages.map(({ text }) => shown(text, named)).join('\n'), structure: raw };
}

function inflated(body: Buffer): string {
  return inflateSync(body).toString('latin1');
}

function glyphsOf(map: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, from, , list] of map.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/g)) {
    [...list!.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, hex], index) => glyphs.set(Number.parseInt(from!, 16) + index, Buffer.from(hex!.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')));
  }
  return glyphs;
}

function shown(content: string, fonts: Map<string, Map<number, string>>): string {
  let font: Map<number, string> | undefined;
  let text = '';
  for (const [, name, array] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name !== undefined) font = fonts.get(name);
    else text += `${[...array!.matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => hex!.match(/.{4}/g)!.map((glyph) => font?.get(Number.parseInt(glyph, 16)) ?? '').join('')).join('')} `;
  }
  return text.replace(/\s+/g, ' ');
}

test.each(locales)('AASP-18: the PDF in %s is tagged, says its language and title, embeds its fonts, and holds every text', async (locale) => {
  const words = reportWords[locale];
  const { text, structure } = contentOf(await bytesOf(readable, locale));
  expect(structure).toContain('/Marked true');
  expect(structure).toContain(`/Lang (${locale})`);
  expect(structure).toMatch(/\/DisplayDocTitle true/);
  for (const tag of ['Document', 'H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD']) expect(structure).toContain(`/S /${tag}`);
  expect(structure).toContain('/FontFile2');
  expect(structure).not.toContain('/BaseFont /Helvetica');
  expect(structure).toContain('pdfuaid:part');
  const plain = (value: string): string => value.replace(/\s+/g, ' ');
  const entries = reportEntries(readable, locale);
  const told = [words.title, 'A-2026-0007', 'Älvdalen Service AB', words.failing, words.others, words.signature, 'b'.repeat(64), words.hashNote, failing.correctiveAction.description, 'disk.jpg'];
  for (const wanted of [...told, ...entries.flatMap((entry) => [entry.text, entry.result, entry.observation ?? '', entry.answer ?? '', entry.machine ?? ''])]) {
    for (const word of plain(wanted).split(' ')) expect(text, `${word} of “${wanted}”`).toContain(word);
  }
  const standing = standingEntries(report, locale).flatMap(({ title, verdict, onRecord }) => [title, verdict, onRecord]);
  for (const wanted of [standingWords[locale].title, ...standing]) for (const word of plain(wanted).split(' ')) expect(text, `${word} of “${wanted}”`).toContain(word);
  expect(text).not.toContain(words.draft);
});

test('AASP-18: failing requirements come first, the gravest of them before the others, and the rest keeps its order', () => {
  expect(reportEntries(readable, 'en').map(({ criterion }) => criterion.split('.').at(-1))).toEqual(['SECURED_WORKSHOP', 'RECEPTION', 'DEDICATED_STAFF', 'QUARTERLY_REPAIRS']);
});

test.each([
  ['en', '2 employed, the first certificate ends 30 November 2026', 'on hold', 'not known'],
  ['nb', '2 ansatt, første sertifikat utløper 30. november 2026', 'på vent', 'ikke kjent'],
  ['sv', '2 anställda, första certifikatet upphör 30 november 2026', 'vilande', 'inte känt'],
  ['de', '2 angestellt, das erste Zertifikat endet am 30. November 2026', 'zurückgestellt', 'nicht bekannt'],
] as const)('AASP-18 AASP-29: beside the requirements the report tells in %s what the platform knows, and what it does not know as not known', (locale, certificates, account, returns) => {
  expect(standingEntries(report, locale).map(({ onRecord, isFailing }) => [onRecord, isFailing])).toEqual([[certificates, false], [account, true], [returns, false], [reportWords[locale].values['COMMERCIAL'], false]]);
});

test('AASP-18: a report that was closed before that was told says nothing of it', () => {
  const { standingChecks: _none, ...earlier } = report;
  expect(reportOutline({ ...readable, report: earlier }, 'en').sections).toHaveLength(2);
});

test('AASP-18: the report of an open audit says that it is a draft and is not signed', async () => {
  const { text } = contentOf(await bytesOf({ ...readable, sha256: null }, 'en'));
  expect(text).toContain('Draft:');
  expect(text).not.toContain(reportWords.en.hash);
});

test('AASP-18: a long report goes over many pages and numbers each of them', async () => {
  const items = Array.from({ length: 60 }, () => item('AASP.PREMISES.RECEPTION', { result: 'NON_COMPLIANT', ...failing, observation: 'Lång iakttagelse. '.repeat(40) }));
  const pdf = await bytesOf({ ...readable, report: { ...report, items } }, 'sv');
  const pages = Number(/\/Type \/Pages\n\/Count (\d+)/.exec(pdf.toString('latin1'))![1]);
  expect(pages).toBeGreaterThan(15);
  expect(contentOf(pdf).text).toContain(`Sida ${pages} av ${pages}`);
});

test.each(locales)('AASP-18: the CSV in %s has a line for each requirement, and no text of it is a formula', (locale) => {
  const lines = [...reportCsv(readable, locale)];
  expect(lines).toHaveLength(report.items.length + report.standingChecks!.length + 1);
  expect(lines.at(-4)).toContain('STANDING.CERTIFICATES');
  expect(lines[0]!.startsWith('\uFEFF')).toBe(true);
  expect(lines[1]).toContain(`'=Disken stod öppen`);
  expect(lines[1]!.split(locale === 'en' ? ',' : ';').length).toBeGreaterThan(15);
  expect(createHash('sha256').update(lines.join('')).digest('hex')).toMatch(/^[0-9a-f]{64}$/);
});
