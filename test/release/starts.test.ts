import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packStarts, unpackStarts } from '#core/knowledge/starts.ts';

it('where things start is read back as it was written', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(200), fc.nat(3_000_000))), (lengths) => {
      const starts = Uint32Array.from([0, ...lengths]);
      for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at - 1] ?? 0) + (starts[at] ?? 0);
      expect(unpackStarts(packStarts(starts))).toEqual(starts);
    }),
  );
});
