import { encode } from 'gpt-tokenizer';
import type { ModelCall } from '../../tools/evaluate/watch-model.ts';

/** Tokens of a call as a real tokenizer (o200k, of GPT-4o and later) counts them; others count within about a fifth of it. */
export const tokensOf = ({ system, user, reply }: ModelCall): ModelCall => ({
  system,
  user,
  reply,
  input: encode(system).length + encode(user).length,
  output: encode(reply).length,
});
