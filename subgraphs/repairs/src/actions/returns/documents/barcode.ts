import barcodes from '@bwip-js/node';

import type { PdfDocument } from '@platform/kit/files/pdf/tagged-pdf.js';

export interface BarcodePlace {
  left: number;
  top: number;
  /** The widest it may be; bars are as wide as fits, and never wider than a scanner likes. */
  width: number;
  height: number;
}

const quietModules = 10;
const moduleMax = 1.6;

/** Widths of bars and spaces in modules, a bar first: Code 128 by ISO/IEC 15417. */
export function code128(text: string): number[] {
  const [symbol] = barcodes.raw({ bcid: 'code128', text });
  if (symbol === undefined || !('sbs' in symbol)) throw new Error(`No bars for ${text}.`);
  return symbol.sbs;
}

/** Draws a Code 128 with the quiet zone that scanners need, as lines and not as a picture. */
export function drawBarcode(doc: PdfDocument, text: string, { left, top, width, height }: BarcodePlace): void {
  const widths = code128(text);
  const modules = widths.reduce((sum, modulesOfBar) => sum + modulesOfBar, 2 * quietModules);
  const module = Math.min(moduleMax, width / modules);
  let x = left + quietModules * module;
  for (const [index, modulesOfBar] of widths.entries()) {
    if (index % 2 === 0) doc.rect(x, top, modulesOfBar * module, height);
    x += modulesOfBar * module;
  }
  doc.fill('#000000');
}
