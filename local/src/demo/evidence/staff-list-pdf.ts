import { TaggedPdf } from '@platform/kit/files/pdf/tagged-pdf.js';

const weekdays = ['Monday to Wednesday', 'Thursday and Friday', 'Saturday'];

/** Who is at the counter and in the workshop on which days, by their work and not by their names, as a PDF. */
export function staffListPdf({ displayName }: { displayName: string }, at: Date): NodeJS.ReadableStream {
  const pdf = new TaggedPdf({ locale: 'en', title: `Service staff of ${displayName}` });
  pdf.heading('H1', 'Service staff', 18);
  pdf.facts([
    { label: 'Partner', value: displayName },
    { label: 'As of', value: at.toISOString().slice(0, 10) },
  ]);
  pdf.table([{ title: 'Days', width: 180 }, { title: 'At the counter', width: 130 }, { title: 'In the workshop', width: 130 }], weekdays.map((days, index) => [days, index === 2 ? '1' : '2', ['3', '2', '1'][index]!]));
  return pdf.end(null);
}
