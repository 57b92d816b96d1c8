/** `npm start`: brings release and page up to date, then runs the whole product on this machine. */
import { freshPacks } from './fresh-pack.ts';
import { freshPages } from './fresh-pages.ts';
import { freshRelease } from './fresh-release.ts';

await Promise.all([freshRelease(), freshPages()]);
await freshPacks();
await import('#functions/local.ts');
