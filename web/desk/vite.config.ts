import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { styleByScript } from './theme/style-by-script.ts';

/** The desk, beside the phone page under `/desk/`: hashed names, nothing inline, so that a strict CSP holds. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/desk/',
  plugins: [react(), styleByScript()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/phone/desk', import.meta.url)),
    emptyOutDir: true,
    // The browsers of offices, some years old; older ones lack style sheets made by scripts.
    target: ['chrome105', 'edge105', 'safari16.4', 'firefox110'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // antd in one part: it changes less often than the desk does
    chunkSizeWarningLimit: 1400,
  },
});
