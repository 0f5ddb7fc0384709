import type { DocumentNode } from 'graphql';

export function readOperations(sourceFolder: string): { location: string; document: DocumentNode }[];
export function generateOperations(from: { schema: string; sourceFolder: string }): Promise<Record<string, string>>;
