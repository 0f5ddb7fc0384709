import { startOwnGateway } from './own-gateway.js';
import { tellBench } from '../contest/serve.js';
import { supergraphAt } from './supergraph.js';

const callers = 100;
const { url, authorizations } = await startOwnGateway(supergraphAt(process.argv[2]!), process.argv[3]);
tellBench({ url, authorizations: await authorizations(callers) });
