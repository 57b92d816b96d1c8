import * as z from 'zod';

/** How a turn ended; the list is closed, and each kind has its canned text in `prompts/endings.yaml`. */
export const Ending = z.enum([
  /** A field of a complete guide was said. */
  'answered',
  /** Several guides were told as one matter. */
  'bundle',
  /** Several guides fit: the visitor is asked which. */
  'clarify',
  /** A question on the visitor's situation, or the personal list that came of the answers. */
  'checklist',
  /** The guide was found, but only its outline is known. */
  'outline',
  /** The guide was found; it says nothing on what was asked. */
  'no-information',
  /** The guide was found and is past its validity. */
  'expired',
  'refused-out-of-scope',
  /** A matter of another authority: the answer says whose. */
  'other-authority',
  /** How far a handling of the visitor's own has come: said where that is shown. */
  'case-progress',
  'medical-advice',
  'legal-advice',
  'politics',
  'abuse',
  'handoff',
  'hall',
  'greeting',
  'thanks',
  'goodbye',
  'praise',
  'complaint',
  /** Nothing was said. */
  'silence',
  'introduction',
  'repeated',
  'slower',
  'louder',
  'stopped',
  'started-again',
  'language-changed',
  'emergency',
  'self-harm',
]);
export type Ending = z.infer<typeof Ending>;
