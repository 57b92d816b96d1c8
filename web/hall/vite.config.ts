import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { copyDetector } from './copy-detector.ts';

/** The hall screen, beside the phone page under `/hall/`: hashed names, nothing inline, so that a strict CSP holds. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/hall/',
  plugins: [react(), copyDetector()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/phone/hall', import.meta.url)),
    emptyOutDir: true,
    // The browser of a screen is the operator's own choice: a current one.
    target: ['chrome120', 'edge120'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
});
