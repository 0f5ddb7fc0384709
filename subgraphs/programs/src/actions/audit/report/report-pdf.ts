import { createRequire } from 'node:module';

import PDFDocument from 'pdfkit';
import type { Locale } from '@platform/kit/pure/locale.js';

import type { ReadableReport } from './read-report.js';
import { type OutlinedEntry, type OutlinedSection, type ReportLine, type ReportOutline, reportOutline } from './report-outline.js';
import { reportWords } from './report-words.js';

const require = createRequire(import.meta.url);
const fonts = { plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'), mono: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf') };
const ink = { text: '#1a1d21', quiet: '#565d66', line: '#c9ced6', failing: '#a3231f', good: '#1d6b3f' };
const margin = 54;
const labelWidth = 150;

type Doc = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/**
 * A report as a tagged PDF by PDF/UA: its structure, language and title are in it, and so are its fonts. It is a readable stream.
 */
export function reportPdf(readable: ReadableReport, locale: Locale): Doc {
  const words = reportWords[locale];
  const { audit, organization } = readable.report;
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: margin + 14 },
    bufferPages: true,
    pdfVersion: '1.7',
    // The library knows this subset; its types do not yet.
    subset: 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    displayTitle: true,
    lang: locale,
    font: fonts.plain,
    info: { Title: `${words.title} ${audit.number} · ${organization.legalName}`, ...(audit.closedByName === null ? {} : { Author: audit.closedByName }), Subject: `${readable.report.terms.program} ${readable.report.terms.region}` },
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  new Writer(doc, root, reportOutline(readable, locale)).write();
  root.end();
  numberPages(doc, words.page);
  doc.end();
  return doc;
}

class Writer {
  private readonly width: number;

  constructor(
    private readonly doc: Doc,
    private readonly root: Element,
    private readonly outline: ReportOutline,
  ) {
    this.width = doc.page.width - 2 * margin;
  }

  write(): void {
    const { title, draftNotice, facts, summaryTitle, summary, sections, signature } = this.outline;
    this.heading('H1', title, 20);
    if (draftNotice !== null) this.paragraph(draftNotice, { color: ink.failing, font: fonts.bold });
    this.facts(facts);
    this.heading('H2', summaryTitle, 13);
    this.facts(summary);
    for (const section of sections) this.section(section);
    if (signature !== null) this.signature(signature);
  }

  private section({ title, empty, entries }: OutlinedSection): void {
    this.heading('H2', title, 13);
    if (entries.length === 0) this.paragraph(empty);
    for (const entry of entries) this.entry(entry);
  }

  private entry({ title, origin, lines, isFailing }: OutlinedEntry): void {
    this.keepTogether(110);
    this.heading('H3', title, 10.5);
    this.paragraph(origin, { color: ink.quiet, size: 8 });
    this.facts(lines, isFailing ? ink.failing : ink.text);
  }

  private signature({ title, lines, hashTitle, sha256, hashNote }: NonNullable<ReportOutline['signature']>): void {
    this.keepTogether(150);
    this.heading('H2', title, 13);
    this.facts(lines);
    this.paragraph(`${hashTitle}:`, { font: fonts.bold });
    this.paragraph(sha256, { font: fonts.mono, size: 8.5 });
    this.paragraph(hashNote, { color: ink.quiet });
  }

  private heading(tag: 'H1' | 'H2' | 'H3', text: string, size: number): void {
    if (tag === 'H2') this.keepTogether(60);
    this.add(tag, () => {
      this.doc.moveDown(tag === 'H1' ? 0 : 0.9);
      this.doc.font(fonts.bold, size).fillColor(ink.text).text(text, margin, this.doc.y, { width: this.width });
      this.doc.moveDown(tag === 'H3' ? 0.15 : 0.35);
    });
  }

  private paragraph(text: string, { color = ink.text, font = fonts.plain, size = 9 }: { color?: string; font?: string; size?: number } = {}): void {
    this.add('P', () => {
      this.doc.font(font, size).fillColor(color).text(text, margin, this.doc.y, { width: this.width });
      this.doc.moveDown(0.3);
    });
  }

  /** Names and values side by side, as a table whose first column heads its rows. */
  private facts(lines: readonly ReportLine[], valueColor: string = ink.text): void {
    if (lines.length === 0) return;
    const table = this.doc.struct('Table');
    this.root.add(table);
    for (const [index, { label, value }] of lines.entries()) this.fact(table, { label, value, color: index === 0 ? valueColor : ink.text });
    table.end();
    this.doc.moveDown(0.2);
  }

  private fact(table: Element, { label, value, color }: { label: string; value: string; color: string }): void {
    const { doc } = this;
    const valueWidth = this.width - labelWidth;
    const height = Math.max(doc.font(fonts.bold, 8.5).heightOfString(label, { width: labelWidth - 10 }), doc.font(fonts.plain, 9).heightOfString(value, { width: valueWidth }));
    if (height < 500) this.keepTogether(height);
    const row = doc.struct('TR');
    table.add(row);
    const top = doc.y;
    const head = doc.struct('TH', {}, () => void doc.font(fonts.bold, 8.5).fillColor(ink.quiet).text(label, margin, top, { width: labelWidth - 10 }));
    row.add(head);
    head.end();
    const cell = doc.struct('TD', {}, () => void doc.font(color === ink.text ? fonts.plain : fonts.bold, 9).fillColor(color).text(value, margin + labelWidth, top, { width: valueWidth }));
    row.add(cell);
    cell.end();
    row.end();
    // A value that went over to the next page has left its label behind.
    doc.y = Math.max(doc.y, top + height > doc.page.height - doc.page.margins.bottom ? doc.y : top + height) + 3;
    doc.x = margin;
  }

  private add(tag: string, draw: () => void): void {
    const element = this.doc.struct(tag, {}, draw);
    this.root.add(element);
    element.end();
  }

  /** Begins a page where less than this is left of it. */
  private keepTogether(height: number): void {
    const { doc } = this;
    if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.addPage();
  }
}

function numberPages(doc: Doc, pattern: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    const text = pattern.replace('%{page}', String(page + 1)).replace('%{pages}', String(count));
    // What stands below the margin would begin a page of its own.
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font(fonts.plain, 8).fillColor(ink.quiet).text(text, margin, doc.page.height - margin + 4, { width: doc.page.width - 2 * margin, align: 'right', lineBreak: false });
    doc.endMarkedContent();
    doc.page.margins.bottom = bottom;
  }
}
