import { describe, expect, it } from 'vitest';
import type { CaseSummary } from '#contract/staff/case.ts';
import type { Staff } from '#contract/staff/staff.ts';
import { allowedActions } from '../../../web/desk/case/allowed-actions.ts';

const helper: Staff = { id: 'me', name: '我', roles: ['helper'], teams: ['general-help'] };
const lead: Staff = { ...helper, id: 'lead', roles: ['lead'] };
const given = (change: Partial<CaseSummary>): CaseSummary => ({
  ...{ handoffId: '00000000-0000-4000-8000-000000000001', state: 'queued', mode: 'chat', lane: 'normal' },
  ...{
    language: 'zh',
    speaks: 'zh',
    needs: [],
    orderedAt: '2026-11-22T08:00:00.000Z',
    breached: false,
    lastMessage: 0,
  },
  ...change,
});

describe('what can be done with a case', () => {
  it('offers a waiting case to any helper, and an offered one to its own alone', () => {
    expect(allowedActions(given({}), helper)).toContain('claim');
    expect(allowedActions(given({ state: 'offered', helper: 'me' }), helper)).toEqual(['claim', 'decline', 'note']);
    expect(allowedActions(given({ state: 'offered', helper: 'other' }), helper)).toEqual(['note']);
  });

  it('begins by hand what does not begin with a first message', () => {
    const accepted = { state: 'accepted', helper: 'me' } as const;
    expect(allowedActions(given({ ...accepted, mode: 'callback' }), helper)).toContain('begin');
    expect(allowedActions(given(accepted), helper)).not.toContain('begin');
  });

  it('finishes what is in progress or suspended, and not what was only accepted', () => {
    const mine = { helper: 'me' };
    expect(allowedActions(given({ ...mine, state: 'in-progress' }), helper)).toContain('complete');
    expect(allowedActions(given({ ...mine, state: 'suspended' }), helper)).toEqual(
      expect.arrayContaining(['resume', 'complete']),
    );
    expect(allowedActions(given({ ...mine, state: 'accepted' }), helper)).not.toContain('complete');
  });

  it('lets a lead move what somebody else has, and a helper not', () => {
    const theirs = given({ state: 'in-progress', helper: 'other' });
    expect(allowedActions(theirs, lead)).toEqual(['transfer', 'escalate', 'terminate', 'note']);
    expect(allowedActions(theirs, helper)).toEqual(['note']);
  });

  it('leaves nothing but a note to a closed case', () => {
    expect(allowedActions(given({ state: 'completed', helper: 'me' }), lead)).toEqual(['note']);
  });
});
