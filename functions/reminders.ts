import { composeReminders } from './compose-reminders.ts';
import { reminderLambda } from './host/reminder-lambda.ts';
import { lambdaSettings } from './settings.ts';

export const handler = reminderLambda(composeReminders(lambdaSettings()));
