// Builds the editor as one static page with its service worker; the same file configures the unit tests.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import peggy from 'peggy';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/platform/contentSecurityPolicy.ts';

/** What jsPDF can call for HTML and SVG; the PDF is printed straight from the marks and needs none of it. */
const LEFT_OUT = new Set(['html2canvas', 'dompurify', 'canvg']);

const SERVICE_WORKER = 'sw.js';

/** Every file of the build that the service worker keeps; browsers that know woff2 never ask for the older form. */
const keptFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.woff') && entry.name !== SERVICE_WORKER)
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Tells the service worker which build it belongs to; any other byte in any file makes another build of it. */
function nameTheBuild(folder: string): void {
  const files = keptFiles(folder);
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const build = { name: hash.digest('hex').slice(0, 12), files };
  const script = join(folder, SERVICE_WORKER);
  writeFileSync(script, `const __BUILD__=${JSON.stringify(build)};${readFileSync(script, 'utf8')}`);
}

export default defineConfig({
  base: './',
  plugins: [
    react(),
    {
      // Compiles grammars while building and testing; nothing of the compiler runs in the product.
      name: 'grammar',
      enforce: 'pre',
      transform: (code, id) =>
        id.endsWith('.peggy')
          ? { code: peggy.generate(code, { output: 'source', format: 'es', cache: true }), map: null }
          : null,
    },
    {
      name: 'leave-out',
      enforce: 'pre',
      resolveId: (id) => (LEFT_OUT.has(id) ? `\0left-out:${id}` : null),
      load: (id) => (id.startsWith('\0left-out:') ? 'export default null;' : null),
    },
    {
      name: 'content-security-policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy('meta') },
          injectTo: 'head-prepend',
        },
      ],
    },
    {
      name: 'service-worker',
      apply: 'build',
      writeBundle({ dir }) {
        // Other builds with this configuration, for measuring, have none.
        if (dir && existsSync(join(dir, SERVICE_WORKER))) nameTheBuild(dir);
      },
    },
    {
      // It alone fetches: the program's own files, once, to keep them.
      name: 'service-worker-policy',
      configurePreviewServer({ middlewares, config }) {
        const script = resolve(config.root, config.build.outDir, SERVICE_WORKER);
        middlewares.use((request, response, next) => {
          if (request.url?.split('?')[0] !== `/${SERVICE_WORKER}`) return next();
          response.setHeader('Content-Type', 'text/javascript');
          response.setHeader('Content-Security-Policy', "default-src 'none'; connect-src 'self'");
          return response.end(readFileSync(script));
        });
      },
    },
  ],
  // Fonts of the page stay files: the policy has no place for fonts in data URLs.
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: 'index.html', recovery: 'recovery.html', sw: 'src/platform/offline/serviceWorker.ts' },
      output: { entryFileNames: ({ name }) => (name === 'sw' ? SERVICE_WORKER : 'assets/[name]-[hash].js') },
    },
  },
  preview: {
    headers: {
      'Content-Security-Policy': contentSecurityPolicy('header'),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy':
        'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self), clipboard-read=(self), clipboard-write=(self)',
    },
  },
  worker: { format: 'es' },
  // How long something takes is for the benchmarks to say: no test may fail for it.
  test: {
    environment: 'node',
    testTimeout: 120_000,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/support/everyLanguage.ts'],
  },
});
