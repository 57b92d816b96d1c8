import { describe, expect, it } from 'vitest';
import { makeBreaker } from '#core/breaker.ts';

describe('the breaker', () => {
  it('opens after so many failures in a row, and only for a while', () => {
    const breaker = makeBreaker({ failures: 3, rest: 1000 });
    breaker.failed(0);
    breaker.failed(1);
    expect(breaker.isOpen(2)).toBe(false);
    breaker.failed(2);
    expect(breaker.isOpen(3)).toBe(true);
    expect(breaker.isOpen(1001)).toBe(true);
    expect(breaker.isOpen(1002)).toBe(false);
  });

  it('opens at once when the one that tries again fails too', () => {
    const breaker = makeBreaker({ failures: 3, rest: 1000 });
    for (const at of [0, 0, 0]) breaker.failed(at);
    breaker.failed(2000);
    expect(breaker.isOpen(2001)).toBe(true);
  });

  it('forgets failures after a success', () => {
    const breaker = makeBreaker({ failures: 2, rest: 1000 });
    breaker.failed(0);
    breaker.succeeded();
    breaker.failed(1);
    expect(breaker.isOpen(2)).toBe(false);
  });
});
