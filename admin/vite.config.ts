import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  plugins: [react(), precompress()],
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
    port: 5173,
    proxy: { '/graphql': platform, '/uploads': platform, '/console-config.json': platform },
  },
});
