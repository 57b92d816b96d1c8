import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The modules that write `<style>` elements: that of the components, and that of their icons. */
const replaced = ['@rc-component/util/es/Dom/dynamicCSS.js', '@ant-design/icons/es/cssUtils.js'];
const own = fileURLToPath(new URL('./made-style-sheets.ts', import.meta.url));

/**
 * The components make their styles while the page runs, and put them into `<style>` elements, which the content security
 * policy refuses. The modules that do so are exchanged for one that makes style sheets without elements. The build
 * fails when one of them is no longer there.
 */
export const styleByScript = (): Plugin => {
  const missing = new Set(replaced);
  return {
    name: 'style-by-script',
    enforce: 'pre',
    load: (id) => {
      const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
      const found = replaced.find((it) => path.endsWith(it));
      if (!found) return;
      missing.delete(found);
      return `export * from ${JSON.stringify(own)};`;
    },
    buildEnd: (error) => {
      if (!error && missing.size > 0) throw new Error(`not used any more, so styles would be refused: ${[...missing]}`);
    },
  };
};
