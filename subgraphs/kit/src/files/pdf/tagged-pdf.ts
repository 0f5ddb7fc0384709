import PDFDocument from 'pdfkit';

import type { Locale } from '../../pure/locale.js';
import { pdfFonts, pdfInk } from './pdf-fonts.js';
import { drawTable, type PdfColumn } from './pdf-table.js';

export type PdfDocument = PDFKit.PDFDocument;

export interface PdfLine {
  label: string;
  value: string;
}

export interface PdfOptions {
  locale: Locale;
  title: string;
  author?: string | null;
  subject?: string;
  /** A4 when absent. */
  size?: 'A4' | 'A6';
  margin?: number;
  /** Width of the names beside their values. */
  labelWidth?: number;
}

/** A tagged PDF by PDF/UA that is written from top to bottom: its structure, language, title and fonts are in it. */
export class TaggedPdf {
  readonly doc: PdfDocument;
  readonly width: number;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly margin: number;
  private readonly labelWidth: number;

  constructor({ locale, title, author = null, subject, size = 'A4', margin = 54, labelWidth = 150 }: PdfOptions) {
    this.margin = margin;
    this.labelWidth = labelWidth;
    this.doc = new PDFDocument({
      size,
      margins: { top: margin, left: margin, right: margin, bottom: margin + 14 },
      bufferPages: true,
      pdfVersion: '1.7',
      // The library knows this subset; its types do not yet.
      subset: 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets,
      tagged: true,
      displayTitle: true,
      lang: locale,
      font: pdfFonts.plain,
      info: { Title: title, ...(author === null ? {} : { Author: author }), ...(subject === undefined ? {} : { Subject: subject }) },
    });
    this.width = this.doc.page.width - 2 * margin;
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  heading(tag: 'H1' | 'H2' | 'H3', text: string, size: number): void {
    if (tag === 'H2') this.keepTogether(60);
    this.add(tag, () => {
      this.doc.moveDown(tag === 'H1' ? 0 : 0.9);
      this.doc.font(pdfFonts.bold, size).fillColor(pdfInk.text).text(text, this.margin, this.doc.y, { width: this.width });
      this.doc.moveDown(tag === 'H3' ? 0.15 : 0.35);
    });
  }

  paragraph(text: string, { color = pdfInk.text, font = pdfFonts.plain, size = 9 }: { color?: string; font?: string; size?: number } = {}): void {
    this.add('P', () => {
      this.doc.font(font, size).fillColor(color).text(text, this.margin, this.doc.y, { width: this.width });
      this.doc.moveDown(0.3);
    });
  }

  /** Names and values side by side, as a table whose first column heads its rows; the first value may stand out. */
  facts(lines: readonly PdfLine[], valueColor: string = pdfInk.text): void {
    if (lines.length === 0) return;
    const table = this.doc.struct('Table');
    this.root.add(table);
    for (const [index, { label, value }] of lines.entries()) this.fact(table, { label, value, color: index === 0 ? valueColor : pdfInk.text });
    table.end();
    this.doc.moveDown(0.2);
  }

  /** Rows under the heads of their columns, which are repeated on every page. */
  table(columns: readonly PdfColumn[], rows: readonly (readonly string[])[]): void {
    drawTable(this.doc, { columns, rows, left: this.margin, root: this.root });
    this.doc.moveDown(0.4);
  }

  /** A drawing of a height, with what it says to whoever does not see it. */
  figure(alt: string, height: number, draw: (place: { left: number; top: number; width: number }) => void): void {
    this.keepTogether(height);
    const { doc } = this;
    const top = doc.y;
    const element = doc.struct('Figure', { alt }, () => draw({ left: this.margin, top, width: this.width }));
    this.root.add(element);
    element.end();
    doc.x = this.margin;
    doc.y = top + height;
  }

  addPage(): void {
    this.doc.addPage();
  }

  /** Begins a page where less than this is left of it. */
  keepTogether(height: number): void {
    const { doc } = this;
    if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.addPage();
  }

  /** Ends it, every page numbered by the pattern where there is one; what it answers is a readable stream. */
  end(pagePattern: string | null): PdfDocument {
    this.root.end();
    if (pagePattern !== null) this.numberPages(pagePattern);
    this.doc.end();
    return this.doc;
  }

  private fact(table: PDFKit.PDFStructureElement, { label, value, color }: { label: string; value: string; color: string }): void {
    const { doc, labelWidth, margin } = this;
    const valueWidth = this.width - labelWidth;
    const height = Math.max(doc.font(pdfFonts.bold, 8.5).heightOfString(label, { width: labelWidth - 10 }), doc.font(pdfFonts.plain, 9).heightOfString(value, { width: valueWidth }));
    if (height < 500) this.keepTogether(height);
    const row = doc.struct('TR');
    table.add(row);
    const top = doc.y;
    const head = doc.struct('TH', {}, () => void doc.font(pdfFonts.bold, 8.5).fillColor(pdfInk.quiet).text(label, margin, top, { width: labelWidth - 10 }));
    row.add(head);
    head.end();
    const cell = doc.struct('TD', {}, () => void doc.font(color === pdfInk.text ? pdfFonts.plain : pdfFonts.bold, 9).fillColor(color).text(value, margin + labelWidth, top, { width: valueWidth }));
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

  private numberPages(pattern: string): void {
    const { doc, margin } = this;
    const { start, count } = doc.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      doc.switchToPage(page);
      const text = pattern.replace('%{page}', String(page + 1)).replace('%{pages}', String(count));
      // What stands below the margin would begin a page of its own.
      const { bottom } = doc.page.margins;
      doc.page.margins.bottom = 0;
      doc.markContent('Artifact', { type: 'Pagination' });
      doc.font(pdfFonts.plain, 8).fillColor(pdfInk.quiet).text(text, margin, doc.page.height - margin + 4, { width: doc.page.width - 2 * margin, align: 'right', lineBreak: false });
      doc.endMarkedContent();
      doc.page.margins.bottom = bottom;
    }
  }
}
