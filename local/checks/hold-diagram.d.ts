/** Where the page is kept. */
export const diagramFile: string;
/** The page about card holds, with the diagram of the moves that the domain and the database let happen. */
export function holdPage(diagram: string): string;
