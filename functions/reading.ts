import { composeReading } from './compose-reading.ts';
import { lambdaHost } from './host/lambda.ts';
import { lambdaSettings } from './settings.ts';

export const handler = lambdaHost(composeReading(lambdaSettings()));
