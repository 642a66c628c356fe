// Builds and serves the test pages that are not part of the product. Plain JavaScript, as the measurements use it too.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export async function serveJournalPage() {
  const root = fileURLToPath(new URL('../pages', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'kring-pages-'));
  const common = { configFile: false, root, logLevel: 'error', build: { outDir, emptyOutDir: true } };
  await build({
    ...common,
    build: { ...common.build, target: 'es2023', rolldownOptions: { input: join(root, 'journal.html') } },
  });
  const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 4391 } });
  const base = server.resolvedUrls?.local[0] ?? 'http://127.0.0.1:4391/';
  return {
    url: `${base}journal.html`,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
