/** The PostgreSQL schema of the bus, shared by all subgraphs. */
export const busSchema = 'bus';
