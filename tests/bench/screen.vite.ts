// Builds the pages that the benchmarks of the screen and of exports measure; they are no part of the product.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react()],
  publicDir: false,
  build: {
    target: 'es2023',
    outDir: here('../../node_modules/.cache/screen-bench'),
    emptyOutDir: true,
    rollupOptions: { input: [here('screen.html'), here('screenPlain.html'), here('exports.html')] },
  },
});
