import type { Field } from '#contract/field.ts';
import { composeFaq } from './compose-faq.ts';
import { composeFee, composeTimeLimit } from './compose-figures.ts';
import {
  composeConditions,
  composeContact,
  composeElsewhere,
  composeLaw,
  composeProxy,
  composeResult,
  composeSteps,
  composeValidity,
} from './compose-lists.ts';
import { composeMaterials } from './compose-materials.ts';
import { composeOnline } from './compose-online.ts';
import { composeHours, composePlace } from './compose-place.ts';
import { composeSummary } from './compose-summary.ts';
import type { ComposeField } from './composition.ts';

/** Who says which field. */
export const composeField: Record<Field, ComposeField> = {
  summary: composeSummary,
  conditions: composeConditions,
  materials: composeMaterials,
  fee: composeFee,
  'time-limit': composeTimeLimit,
  place: composePlace,
  hours: composeHours,
  steps: composeSteps,
  online: composeOnline,
  result: composeResult,
  validity: composeValidity,
  law: composeLaw,
  contact: composeContact,
  proxy: composeProxy,
  elsewhere: composeElsewhere,
  faq: composeFaq,
};
