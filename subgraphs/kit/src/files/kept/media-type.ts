/** What a file may be that is kept. Found out from its bytes. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/csv', 'text/plain'] as const;
export type MediaType = (typeof mediaTypes)[number];
