import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import type { Message, Passage } from '#contract/handoff/message.ts';
import type { CaseAction, CaseSummary } from '#contract/staff/case.ts';
import type { ModelSwitch } from '#contract/staff/model-switch.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { appointments, corrections, id, ratings, summaries } from './desk-data.ts';

const first = (handoffId: string, texts: [Message['from'], string][]): Message[] =>
  texts.map(([from, text], index) => ({
    ...{ number: index + 1, messageId: randomUUID(), from, text },
    ...(from === 'helper' ? { name: '示例·小王' } : {}),
    at: new Date(
      Date.now() - (texts.length - index) * 60_000 - (index === 0 && handoffId === id(2) ? 86_400_000 : 0),
    ).toISOString(),
  }));

const next: Partial<Record<CaseAction['kind'], CaseSummary['state']>> = {
  ...{ claim: 'accepted', begin: 'in-progress', resume: 'in-progress', suspend: 'suspended', complete: 'completed' },
  ...{ terminate: 'terminated', transfer: 'queued', escalate: 'queued', decline: 'queued' },
};

/** What the stand-in for the API remembers. */
export const makeDeskState = () => {
  const cases = new Map([...summaries(), ...appointments()].map((it) => [it.handoffId, it]));
  const messages = new Map<string, Message[]>([
    [
      id(2),
      first(id(2), [
        ['visitor', '昨天问过，店面还没装修，能先办证吗？'],
        ['house', '帮办员 示例·小王 来了'],
        ['helper', '您好，我是大厅的帮办员，您的问题我已经看到了。证要等场所布局定下来再申请。'],
        ['visitor', '那平面布局图可以自己画吗？要不要盖章'],
      ]),
    ],
  ]);
  const state = {
    duty: 'on' as 'on' | 'away' | 'off',
    ratings: ratings(),
    corrections: corrections(),
    acted: [] as string[],
    turned: [] as ModelSwitch[],
  };

  const act = (handoffId: string, action: CaseAction, by: Staff) => {
    const it = cases.get(handoffId);
    if (!it) return undefined;
    state.acted.push(`${action.kind} ${handoffId}`);
    const after: CaseSummary = { ...it, state: next[action.kind] ?? it.state };
    if (action.kind === 'claim') Object.assign(after, { helper: by.id, helperName: by.name });
    if (after.state === 'queued') {
      delete after.helper;
      after.queuedAt = new Date().toISOString();
      if (action.kind === 'transfer') after.team = action.team;
    }
    if (after.state !== 'offered') delete after.offerEndsAt;
    cases.set(handoffId, after);
    return after;
  };
  const say = (
    handoffId: string,
    given: { messageId: string; text: string; passage?: z.infer<typeof Passage> | undefined },
    from: Message['from'],
  ) => {
    const held = messages.get(handoffId) ?? [];
    const known = held.find(({ messageId }) => messageId === given.messageId);
    if (known) return known;
    const message: Message = { ...given, number: held.length + 1, from, at: new Date().toISOString() };
    messages.set(handoffId, [...held, message]);
    const it = cases.get(handoffId);
    if (it)
      cases.set(handoffId, {
        ...it,
        lastMessage: message.number,
        state: it.state === 'accepted' ? 'in-progress' : it.state,
      });
    return message;
  };
  return { cases, messages, state, act, say };
};
export type DeskState = ReturnType<typeof makeDeskState>;
