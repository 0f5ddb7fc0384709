import { pdfFonts, pdfInk } from '@platform/kit/files/pdf/pdf-fonts.js';
import { type PdfDocument, TaggedPdf } from '@platform/kit/files/pdf/tagged-pdf.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import type { ReadableReport } from './read-report.js';
import { type OutlinedEntry, type OutlinedSection, type ReportOutline, reportOutline } from './report-outline.js';
import { reportWords } from './report-words.js';

/**
 * A report as a tagged PDF by PDF/UA: its structure, language and title are in it, and so are its fonts. It is a readable stream.
 */
export function reportPdf(readable: ReadableReport, locale: Locale): PdfDocument {
  const words = reportWords[locale];
  const { audit, organization, terms } = readable.report;
  const pdf = new TaggedPdf({ locale, title: `${words.title} ${audit.number} · ${organization.legalName}`, author: audit.closedByName, subject: `${terms.program} ${terms.region}` });
  writeOutline(pdf, reportOutline(readable, locale));
  return pdf.end(words.page);
}

function writeOutline(pdf: TaggedPdf, { title, draftNotice, facts, summaryTitle, summary, sections, signature }: ReportOutline): void {
  pdf.heading('H1', title, 20);
  if (draftNotice !== null) pdf.paragraph(draftNotice, { color: pdfInk.failing, font: pdfFonts.bold });
  pdf.facts(facts);
  pdf.heading('H2', summaryTitle, 13);
  pdf.facts(summary);
  for (const section of sections) writeSection(pdf, section);
  if (signature !== null) writeSignature(pdf, signature);
}

function writeSection(pdf: TaggedPdf, { title, empty, entries }: OutlinedSection): void {
  pdf.heading('H2', title, 13);
  if (entries.length === 0) pdf.paragraph(empty);
  for (const entry of entries) writeEntry(pdf, entry);
}

function writeEntry(pdf: TaggedPdf, { title, origin, lines, isFailing }: OutlinedEntry): void {
  pdf.keepTogether(110);
  pdf.heading('H3', title, 10.5);
  pdf.paragraph(origin, { color: pdfInk.quiet, size: 8 });
  pdf.facts(lines, isFailing ? pdfInk.failing : pdfInk.text);
}

function writeSignature(pdf: TaggedPdf, { title, lines, hashTitle, sha256, hashNote }: NonNullable<ReportOutline['signature']>): void {
  pdf.keepTogether(150);
  pdf.heading('H2', title, 13);
  pdf.facts(lines);
  pdf.paragraph(`${hashTitle}:`, { font: pdfFonts.bold });
  pdf.paragraph(sha256, { font: pdfFonts.mono, size: 8.5 });
  pdf.paragraph(hashNote, { color: pdfInk.quiet });
}
