import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#contract/answer/answer.ts';
import { afterEvent, Conversation, type ConversationEvent, emptyConversation } from '#web/phone/conversation-state.ts';

const visit = {
  visitId: randomUUID(),
  token: 'token',
  expiresAt: '2026-11-22T12:00:00Z',
  release: 'r1',
  greeting: '您好',
  suggestions: [],
};
const answer: Answer = {
  ending: 'answered',
  language: 'zh',
  speech: '不收费。',
  cards: [],
  actions: [],
  citations: [],
};
const [first, second] = [randomUUID(), randomUUID()];
const asked = (id: string, text: string): ConversationEvent => ({ kind: 'asked', id, text, language: 'zh' });
const after = (...events: ConversationEvent[]) => events.reduce(afterEvent, emptyConversation);
const statuses = (state: Conversation) => state.turns.map(({ status }) => status);

describe('the conversation on the page', () => {
  it('shows a question at once and its answer when it comes', () => {
    expect(statuses(after({ kind: 'started', visit }, asked(first, '多少钱')))).toEqual(['waiting']);
    const state = after({ kind: 'started', visit }, asked(first, '多少钱'), { kind: 'answered', id: first, answer });
    expect(state.turns).toEqual([{ id: first, asked: '多少钱', language: 'zh', status: 'answered', answer }]);
  });

  it('asks in the language that is typed, and in that of the page where the text has none', () => {
    const language = (text: string, page: 'zh' | 'en') =>
      after({ kind: 'asked', id: first, text, language: page }).turns[0]?.language;
    expect(language('身份证丢了', 'en')).toBe('zh');
    expect(language('I lost my ID card', 'zh')).toBe('en');
    expect(language('2', 'en')).toBe('en');
    expect(language('2', 'zh')).toBe('zh');
  });

  it('takes no empty question, and the same tap only once', () => {
    expect(after(asked(first, '  ')).turns).toHaveLength(0);
    expect(after(asked(first, '多少钱'), asked(second, '多少钱')).turns).toHaveLength(1);
    const again = after(asked(first, '多少钱'), { kind: 'answered', id: first, answer }, asked(second, '多少钱'));
    expect(again.turns).toHaveLength(2);
  });

  it('asks again under the same id after a failure', () => {
    const failed = after({ kind: 'started', visit }, asked(first, '多少钱'), {
      kind: 'failed',
      id: first,
      failure: 'timeout',
    });
    expect(failed.turns[0]).toMatchObject({ status: 'failed', failure: 'timeout' });
    expect(afterEvent(failed, { kind: 'retried', id: first }).turns).toEqual([
      { id: first, asked: '多少钱', language: 'zh', status: 'waiting' },
    ]);
  });

  it('starts a new visit when the old one is gone, keeping the conversation and the question', () => {
    const state = after(
      { kind: 'started', visit },
      asked(first, '多少钱'),
      { kind: 'answered', id: first, answer },
      asked(second, '要多久'),
      { kind: 'visit-lost', id: second },
    );
    expect(state.visit).toBeUndefined();
    expect(statuses(state)).toEqual(['answered', 'waiting']);
    expect(state.turns[1]).toMatchObject({ afterExpiry: true });
  });

  it('gives up when a new visit is refused as well', () => {
    const state = after(
      { kind: 'started', visit },
      asked(first, '多少钱'),
      { kind: 'visit-lost', id: first },
      { kind: 'started', visit },
      { kind: 'visit-lost', id: first },
    );
    expect(statuses(state)).toEqual(['failed']);
    expect(state.visit).toEqual(visit);
  });

  it('fails what waits when no visit can be started, and tries again on retry', () => {
    const state = after(asked(first, '多少钱'), { kind: 'start-failed', failure: 'offline' });
    expect(statuses(state)).toEqual(['failed']);
    const retried = afterEvent(state, { kind: 'retried', id: first });
    expect(retried.startFailure).toBeUndefined();
    expect(statuses(retried)).toEqual(['waiting']);
  });

  it('ticks and unticks a material of one guide', () => {
    const tick: ConversationEvent = { kind: 'ticked', matter: 'one', material: 'form' };
    expect(after(tick).ticked).toEqual({ one: ['form'] });
    expect(after(tick, tick).ticked).toEqual({ one: [] });
  });

  it('remembers a choice, changes it, and takes it back', () => {
    const choose = (option: string | undefined): ConversationEvent => ({
      kind: 'chose',
      matter: 'one',
      situation: 'applicant',
      option,
    });
    expect(after(choose('owner'), choose('agent')).chosen).toEqual({ one: { applicant: 'agent' } });
    expect(after(choose('owner'), choose(undefined)).chosen).toEqual({ one: {} });
  });

  it('keeps nothing after it is erased', () => {
    const state = after(
      { kind: 'started', visit },
      asked(first, '多少钱'),
      { kind: 'ticked', matter: 'one', material: 'form' },
      { kind: 'erased' },
    );
    expect(state).toEqual({ ended: true, turns: [], ticked: {}, chosen: {} });
    expect(afterEvent(state, { kind: 'begun-again' })).toEqual(emptyConversation);
  });

  it('survives being stored and read', () => {
    const state = after({ kind: 'started', visit }, asked(first, '多少钱'), { kind: 'answered', id: first, answer });
    expect(Conversation.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
});
