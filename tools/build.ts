/** `npm run build`: brings release, page and Lambda bundles up to date, for tests and for the cloud. */
import { freshLambdas } from './fresh-lambdas.ts';
import { freshPacks } from './fresh-pack.ts';
import { freshPages } from './fresh-pages.ts';
import { freshRelease } from './fresh-release.ts';

await Promise.all([freshRelease(), freshPages()]);
await freshPacks();
await freshLambdas();
