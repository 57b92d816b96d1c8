import { describe, expect, it } from 'vitest';
import { queueOf } from '#infra/hall-queue.ts';
import { synthesized } from './synthesized.ts';

const readingOf = (context: Record<string, unknown>) => {
  const { template } = synthesized('ap-southeast-1', context);
  const functions = Object.entries(template.findResources('AWS::Lambda::Function'));
  return functions.find(([id]) => id.startsWith('LambdasReading'))?.[1].Properties.Environment.Variables;
};

describe("the hall's queue system", () => {
  it('is asked by the Lambda that reads, where its address is known', () => {
    expect(readingOf({ queue: 'https://queue.example/q' })).toMatchObject({ QUEUE_URL: 'https://queue.example/q' });
    expect(readingOf({})).not.toHaveProperty('QUEUE_URL');
  });

  it.each(['http://10.0.0.5/queue', 'queue', 7])('is refused by another address than one of https: %s', (address) => {
    expect(() => queueOf(address)).toThrow();
  });
});
