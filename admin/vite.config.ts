import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const platform = 'http://127.0.0.1:4000';
const compressible = /\.(js|css|svg|ttf|json)$/;
const smallestWorthwhileBytes = 1024;

/** Writes a .br and a .gz beside each asset as it was written, so that the server compresses nothing while it answers. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    // Only what is on disk is whole: other plugins still change the bundle while it is generated.
    async writeBundle({ dir = 'dist' }, bundle) {
      for (const fileName of Object.keys(bundle)) {
        if (!compressible.test(fileName)) continue;
        const source = await readFile(join(dir, fileName));
        if (source.length < smallestWorthwhileBytes) continue;
        const quality = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: source.length };
        await writeFile(join(dir, `${fileName}.br`), brotliCompressSync(source, { params: quality }));
        await writeFile(join(dir, `${fileName}.gz`), gzipSync(source, { level: 9 }));
      }
    },
  };
}

const entryBytesMax = 350 * 1024;

/** Fails the build when what every page needs has grown too heavy for a slow line; rare pages come in chunks of their own. */
function entryBudget(): Plugin {
  return {
    name: 'entry-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const needed = new Set<string>();
      const need = (fileName: string): void => {
        const output = bundle[fileName];
        if (output?.type !== 'chunk' || needed.has(fileName)) return;
        needed.add(fileName);
        output.imports.forEach(need);
      };
      for (const output of Object.values(bundle)) if (output.type === 'chunk' && output.isEntry) need(output.fileName);
      const bytes = [...needed].reduce((sum, fileName) => sum + gzipSync((bundle[fileName] as Rolldown.OutputChunk).code).length, 0);
      if (bytes > entryBytesMax) this.error(`The console's entry has grown to ${bytes} bytes (gzip); at most ${entryBytesMax} are allowed.`);
    },
  };
}

export default defineConfig({
  plugins: [react(), entryBudget(), precompress()],
  // The gateway puts a fresh nonce in its place for every page it serves.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 4_000,
    assetsInlineLimit: 0,
    rolldownOptions: {
      onwarn(warning, warn) {
        // GraphiQL's packages carry the React compiler's directive, which has done its work before they were published.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  worker: { format: 'es' },
  server: {
    // The console signs in under the platform's own address, whose cookies a browser gives to all its ports.
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': platform, '/uploads': platform, '/exam-results': platform, '/bank-files': platform, '/evidence': platform, '/attachments': platform, '/device-proofs': platform, '/reports': platform, '/auth/': platform, '/auth-callback': platform, '/console-config.json': platform },
  },
});
