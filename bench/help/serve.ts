import { readSettings } from '#functions/settings.ts';
import { startLocal } from '#functions/start-local.ts';
import { productClock } from './product-clock.ts';

/** The product in a process of its own, on a clock that goes on through its deaths: `BEGAN` is when the first one began. */
const settings = readSettings({ LOG_LEVEL: 'ERROR', ...process.env });
const { address } = await startLocal(settings, productClock(Number(process.env.BEGAN)));
process.stdout.write(`ready ${address}\n`);
