import type { HelpPorts } from '#core/handoff/help-ports.ts';
import type { CorrectionStore } from './correction-ports.ts';

/** What the operations on corrections stand on. */
export type CorrectionParts = { store: CorrectionStore; ports: HelpPorts };
