import { composeConversation } from './compose-conversation.ts';
import { lambdaHost } from './host/lambda.ts';
import { lambdaSettings } from './settings.ts';

export const handler = lambdaHost(composeConversation(lambdaSettings()));
