import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

import { subgraphs } from './network-in-memory.js';

/** The supergraph of the subgraphs that listen below this address. */
export function supergraphAt(url: string): string {
  const { supergraphSdl, errors } = composeServices(subgraphs.map(({ name, typeDefs }) => ({ name, url: `${url}/${name}`, typeDefs: parse(typeDefs) })));
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
