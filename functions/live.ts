import { composeLive } from './compose-live.ts';
import { liveHost } from './host/live-lambda.ts';
import { lambdaSettings } from './settings.ts';

export const handler = liveHost(composeLive(lambdaSettings()));
