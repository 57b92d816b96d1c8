import { describe, expect, it } from 'vitest';
import { addressOf, isOwnMachine } from '#web/shared/conversation/link-address.ts';

describe('the address in a code', () => {
  it('leads to the page that was named, with the list behind the hash', () => {
    expect(addressOf('t.o.k', { origin: 'https://guide.example', path: '/' })).toBe(
      'https://guide.example/#list=t.o.k',
    );
  });

  it.each([
    ['http://localhost:3000/', true],
    ['http://hall.localhost/', true],
    ['http://127.0.0.1:3000/', true],
    ['http://[::1]:3000/', true],
    ['http://0.0.0.0:3000/', true],
    ['http://192.168.1.20:3000/', false],
    ['https://guide.example/', false],
    ['https://localhost.example/', false],
  ])('%s means the machine that reads it: %s', (address, own) => {
    expect(isOwnMachine(address)).toBe(own);
  });
});
