import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#contract/answer/answer.ts';
import type { ChecklistReply } from '#contract/checklist.ts';
import {
  afterEvent,
  Conversation,
  type ConversationEvent,
  emptyConversation,
} from '#web/shared/conversation/conversation-state.ts';

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

  it('goes on from the matter of an offline answer in a new visit, and still knows the old one', () => {
    const state = { language: 'zh' as const, guide: 'food-business-permit' };
    const offline = after(
      { kind: 'started', visit },
      asked(first, '多少钱'),
      { kind: 'taken-offline', id: first },
      { kind: 'answered-offline', id: first, answer, state },
    );
    expect(offline).toMatchObject({ about: state.guide, left: [visit], offline: state });
    expect(offline.visit).toBeUndefined();
    expect(offline.turns[0]).toMatchObject({ status: 'answered', offline: true });
    expect(Conversation.parse(JSON.parse(JSON.stringify(offline)))).toEqual(offline);
    const online = [asked(second, '要多久'), { kind: 'answered', id: second, answer } as const].reduce(
      afterEvent,
      offline,
    );
    expect(online.offline).toBeUndefined();
    expect(online.turns[1]?.offline).toBeUndefined();
  });

  it('leaves to the page what waits when no visit can be started and a pack is carried', () => {
    const state = after(asked(first, '多少钱'), { kind: 'start-failed', failure: 'offline', carried: true });
    expect(state.turns[0]).toMatchObject({ status: 'waiting', offline: true });
    const failed = afterEvent(state, { kind: 'failed', id: first, failure: 'offline' });
    expect(afterEvent(failed, { kind: 'retried', id: first }).turns[0]?.offline).toBeUndefined();
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

  describe('with a list that was brought along', () => {
    const list: ChecklistReply = {
      release: 'r1',
      kind: 'bundle',
      matter: 'open-restaurant',
      language: 'en',
      name: 'Opening a restaurant',
      chosen: { form: 'company' },
      ticked: ['lease'],
      expiresAt: '2026-11-22T13:00:00Z',
      cards: [],
      actions: [],
      citations: [],
    };
    const brought: ConversationEvent = { kind: 'brought', id: second, list };

    it('shows it as an answer on its matter, with choices and ticks', () => {
      const state = after(brought);
      expect(state.turns).toMatchObject([
        { asked: list.name, language: 'en', status: 'answered', brought: true, answer: { bundle: list.matter } },
      ]);
      expect(state.chosen).toEqual({ [list.matter]: list.chosen });
      expect(state.ticked).toEqual({ [list.matter]: list.ticked });
    });

    it('starts a visit that knows the matter, in the place of one in which nothing was asked', () => {
      const state = after({ kind: 'started', visit }, brought);
      expect(state).toMatchObject({ about: list.matter });
      expect(state.visit).toBeUndefined();
      expect(afterEvent(state, { kind: 'started', visit }).about).toBeUndefined();
    });

    it('keeps a visit with questions in it, so that it can still be erased', () => {
      const state = after({ kind: 'started', visit }, asked(first, '多少钱'), brought);
      expect(state.visit).toEqual(visit);
      expect(state.turns).toHaveLength(2);
    });

    it('survives a reload', () => {
      const state = after(brought);
      expect(Conversation.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    });
  });
});
