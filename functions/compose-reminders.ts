import { openTable } from '#adapters/aws/open-table.ts';
import { composeHandoffs } from './compose-handoffs.ts';
import { composeHelpOperations } from './compose-help-operations.ts';
import { composeHelpParts } from './compose-help-parts.ts';
import { openReleaseFile } from './open-release-file.ts';
import type { Settings } from './settings.ts';

/** Wires the Lambda `reminders`: what is due, and the sweep that makes up for what was lost. */
export const composeReminders = (settings: Settings, now: () => number = Date.now) => {
  const table = openTable({ name: settings.TABLE_NAME, endpoint: settings.TABLE_ENDPOINT });
  const knowledge = openReleaseFile(settings.RELEASE_FILE);
  const parts = composeHelpParts(settings, table, now);
  const { handleReminder, sweep } = composeHelpOperations(
    composeHandoffs({ settings, table, knowledge, now }, parts),
    knowledge,
  );
  return { handleReminder, sweep, report: parts.report, close: () => table.client.destroy() };
};
