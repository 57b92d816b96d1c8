import { composeVoice } from './compose-voice.ts';
import { lambdaHost } from './host/lambda.ts';
import { lambdaSettings } from './settings.ts';

export const handler = lambdaHost(composeVoice(lambdaSettings()));
