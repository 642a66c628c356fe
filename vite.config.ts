// Builds the editor as one static page; the same file configures the unit tests.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './src/platform/contentSecurityPolicy.ts';

/** What jsPDF can call for HTML and SVG; the PDF is printed straight from the marks and needs none of it. */
const LEFT_OUT = new Set(['html2canvas', 'dompurify', 'canvg']);

export default defineConfig({
  base: './',
  plugins: [
    react(),
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
  test: { environment: 'node', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'] },
});
