import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { HelpLanguage, Need } from '#contract/handoff/needs.ts';
import { Phone } from '#contract/handoff/order-help.ts';
import type { HelpService } from '#contract/help.ts';
import type { HelpPhrase } from './help-phrases.ts';

/** What the visitor has filled in so far. */
export type OrderDraft = {
  mode: HelpMode;
  phone: string;
  name: string;
  address: string;
  consent: boolean;
  slot?: string | undefined;
  until: string;
  signedBy: string;
  agreed: boolean;
  needs: readonly Need[];
  speaks?: HelpLanguage | undefined;
  note: string;
};

/** One thing that is asked for. */
export type OrderPart =
  | 'slot'
  | 'phone'
  | 'name'
  | 'address'
  | 'consent'
  | 'paper'
  | 'sign'
  | 'agree'
  | 'needs'
  | 'speaks'
  | 'note';

/** What stands on one screen. */
export type OrderStep = readonly OrderPart[];

export const emptyDraft = (mode: HelpMode, until: string): OrderDraft => ({
  mode,
  phone: '',
  name: '',
  address: '',
  consent: false,
  until,
  signedBy: '',
  agreed: false,
  needs: [],
  note: '',
});

const needsContact = (mode: HelpMode) => ['callback', 'home-visit', 'proxy', 'joint-survey'].includes(mode);

/** What has to be asked for a way of helping, screen by screen; in elder mode one question a screen. */
export const stepsOf = (
  { mode, slotMinutes }: Pick<HelpService, 'mode' | 'slotMinutes'>,
  elder: boolean,
): OrderStep[] => {
  const contact: OrderPart[] = ['phone', 'name', ...(mode === 'home-visit' ? (['address'] as const) : []), 'consent'];
  const steps: OrderStep[] = [
    ...(slotMinutes ? [['slot'] as const] : []),
    ...(needsContact(mode) ? [contact] : []),
    ...(mode === 'proxy' ? [['paper', 'sign', 'agree'] as const] : []),
    ['needs', 'speaks', 'note'],
  ];
  return elder ? steps.flat().map((part) => [part]) : steps;
};

/** The number as it is sent: without spaces, and without the country code that a phone fills in. */
export const plainPhone = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(\+|00)86/, '');

const checks: Record<OrderPart, (draft: OrderDraft, today: string) => HelpPhrase | undefined> = {
  slot: ({ slot }) => (slot ? undefined : 'slotNeeded'),
  phone: ({ phone }) => (Phone.safeParse(plainPhone(phone)).success ? undefined : 'phoneWrong'),
  name: () => undefined,
  address: ({ address }) => (address.trim().length < 4 ? 'addressWrong' : undefined),
  consent: ({ consent }) => (consent ? undefined : 'consentNeeded'),
  paper: ({ until }, today) => (until >= today ? undefined : 'untilWrong'),
  sign: ({ signedBy }) => (signedBy.trim() ? undefined : 'signNeeded'),
  agree: ({ agreed }) => (agreed ? undefined : 'agreeNeeded'),
  needs: () => undefined,
  speaks: () => undefined,
  note: () => undefined,
};

/** What still stands in the way of leaving a screen; `undefined` when nothing does. `today` is the hall's. */
export const lacking = (step: OrderStep, draft: OrderDraft, today: string): HelpPhrase | undefined =>
  step.map((part) => checks[part](draft, today)).find((it) => it !== undefined);

const optional: readonly OrderPart[] = ['name', 'needs', 'speaks', 'note'];

/** True when everything on these screens may be left out. */
export const isOptional = (steps: readonly OrderStep[]) => steps.flat().every((part) => optional.includes(part));

/** The number with name and address, as it is sent. The consent has been asked for by then. */
export const contactOf = ({ phone, name, address }: Pick<OrderDraft, 'phone' | 'name' | 'address'>) => ({
  phone: plainPhone(phone),
  consent: true as const,
  ...(name.trim() && { name: name.trim() }),
  ...(address.trim() && { address: address.trim() }),
});

/** The part of the order that the draft makes. */
export const orderOf = (draft: OrderDraft, matter: string | undefined) => {
  const { mode, slot, speaks, needs } = draft;
  const signed = { signedBy: draft.signedBy.trim(), until: draft.until, agreed: true as const };
  return {
    mode,
    needs: [...needs],
    ...(needsContact(mode) && { contact: contactOf(draft) }),
    ...(slot && { slot }),
    ...(speaks && { speaks }),
    ...(draft.note.trim() && { note: draft.note.trim() }),
    ...(mode === 'proxy' && matter && { authorisation: { ...signed, matter } }),
  };
};
