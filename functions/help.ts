import { composeHelp } from './compose-help.ts';
import { lambdaHost } from './host/lambda.ts';
import { lambdaSettings } from './settings.ts';

export const handler = lambdaHost(composeHelp(lambdaSettings()));
