import type * as z from 'zod';
import type { Passage } from '#contract/handoff/message.ts';
import { chatWords } from '../words/chat-words.ts';
import { useText } from '../words/use-text.ts';

/** A passage with what it rests on. */
export const PassageView = ({ passage }: { passage: z.infer<typeof Passage> }) => {
  const words = useText(chatWords);
  const { text, citation } = passage;
  return (
    <blockquote className="passage">
      <p>{text}</p>
      <footer>
        {words.source(citation.name, citation.version)}
        {!citation.confirmed && <em> · {words.unconfirmed}</em>}
        {citation.sample && <em> · {words.sample}</em>}
      </footer>
    </blockquote>
  );
};
