import { pdfFonts, pdfInk } from './pdf-fonts.js';

export interface PdfColumn {
  title: string;
  /** In points. */
  width: number;
  align?: 'left' | 'right';
}

interface TableToDraw {
  columns: readonly PdfColumn[];
  rows: readonly (readonly string[])[];
  left: number;
  root: PDFKit.PDFStructureElement;
}

interface Row {
  cells: readonly string[];
  isHead: boolean;
}

const gap = 6;

/** Draws a table whose rows are not broken; the heads are said once, and drawn again on every page. */
export function drawTable(doc: PDFKit.PDFDocument, { columns, rows, left, root }: TableToDraw): void {
  const table = doc.struct('Table');
  root.add(table);
  const head: Row = { cells: columns.map(({ title }) => title), isHead: true };
  drawRow(doc, head, { columns, left, table });
  for (const cells of rows) {
    if (doc.y + heightOf(doc, { cells, isHead: false }, columns) > doc.page.height - doc.page.margins.bottom) {
      doc.addPage();
      repeatHead(doc, head, { columns, left });
    }
    drawRow(doc, { cells, isHead: false }, { columns, left, table });
  }
  table.end();
  doc.x = left;
}

function fontOf({ isHead }: Row): [string, number] {
  return isHead ? [pdfFonts.bold, 8] : [pdfFonts.plain, 8.5];
}

function heightOf(doc: PDFKit.PDFDocument, row: Row, columns: readonly PdfColumn[]): number {
  doc.font(...fontOf(row));
  return Math.max(...row.cells.map((cell, index) => doc.heightOfString(cell, { width: columns[index]!.width - gap })));
}

function drawRow(doc: PDFKit.PDFDocument, row: Row, { columns, left, table }: { columns: readonly PdfColumn[]; left: number; table: PDFKit.PDFStructureElement }): void {
  const height = heightOf(doc, row, columns);
  const element = doc.struct('TR');
  table.add(element);
  const top = doc.y;
  let x = left;
  for (const [index, cell] of row.cells.entries()) {
    const { width, align = 'left' } = columns[index]!;
    const at = x;
    const drawn = doc.struct(row.isHead ? 'TH' : 'TD', {}, () => void drawCell(doc, cell, { row, at, top, width, align }));
    element.add(drawn);
    drawn.end();
    x += width;
  }
  element.end();
  doc.y = top + height + 4;
}

function repeatHead(doc: PDFKit.PDFDocument, head: Row, { columns, left }: { columns: readonly PdfColumn[]; left: number }): void {
  const top = doc.y;
  doc.markContent('Artifact', { type: 'Pagination' });
  let x = left;
  for (const [index, cell] of head.cells.entries()) {
    const { width, align = 'left' } = columns[index]!;
    drawCell(doc, cell, { row: head, at: x, top, width, align });
    x += width;
  }
  doc.endMarkedContent();
  doc.y = top + heightOf(doc, head, columns) + 4;
}

interface Cell {
  row: Row;
  at: number;
  top: number;
  width: number;
  align: 'left' | 'right';
}

function drawCell(doc: PDFKit.PDFDocument, text: string, { row, at, top, width, align }: Cell): void {
  doc.font(...fontOf(row)).fillColor(row.isHead ? pdfInk.quiet : pdfInk.text).text(text, at, top, { width: width - gap, align });
}
