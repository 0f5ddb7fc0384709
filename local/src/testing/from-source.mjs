// Lets Node run the TypeScript sources as they are, so that a test of real processes never runs a stale build.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

const checkout = join(import.meta.dirname, '..', '..', '..');

function workspaceSource(specifier) {
  const [, workspace, path] = /^@platform\/([a-z]+)\/(.+)\.js$/.exec(specifier) ?? [];
  if (workspace === undefined) return undefined;
  const folder = ['gateway', 'schema', 'local', 'admin'].includes(workspace) ? workspace : `subgraphs/${workspace}`;
  return pathToFileURL(join(checkout, folder, 'src', `${path}.ts`)).href;
}

registerHooks({
  resolve(specifier, context, next) {
    const source = workspaceSource(specifier);
    if (source !== undefined) return { url: source, shortCircuit: true };
    try {
      return next(specifier, context);
    } catch (error) {
      if (error.code === 'ERR_MODULE_NOT_FOUND' && specifier.endsWith('.js')) return next(specifier.replace(/\.js$/, '.ts'), context);
      throw error;
    }
  },
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const text = readFileSync(fileURLToPath(url), 'utf8');
    return { format: 'module', source: stripTypeScriptTypes(text, { mode: 'transform', sourceUrl: url }), shortCircuit: true };
  },
});
