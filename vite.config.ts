// Builds the editor as one static page; the same file configures the unit tests.
import react from '@vitejs/plugin-react';
import peggy from 'peggy';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/platform/contentSecurityPolicy.ts';

/** What jsPDF can call for HTML and SVG; the PDF is printed straight from the marks and needs none of it. */
const LEFT_OUT = new Set(['html2canvas', 'dompurify', 'canvg']);

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
  ],
  // Fonts of the page stay files: the policy has no place for fonts in data URLs.
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 2500, modulePreload: { polyfill: false } },
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
  test: { environment: 'node', testTimeout: 120_000, include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'] },
});
