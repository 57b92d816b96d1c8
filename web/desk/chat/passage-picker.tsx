import type { InputRef } from 'antd';
import { Button, Input, Spin } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { routes } from '#contract/routes.ts';
import { useRoom } from '../state/room.ts';
import { chatWords } from '../words/chat-words.ts';
import { failureText } from '../words/failure-text.ts';
import { useLanguage, useText } from '../words/use-text.ts';
import { PassageView } from './passage-view.tsx';
import type { Picked } from './picked.ts';

/** How long writing rests before it is looked up, in milliseconds. */
const restBefore = 350;

const useSuggestions = (handoffId: string, query: string) => {
  const { ask } = useRoom();
  const language = useLanguage();
  const [found, setFound] = useState<{ passages?: Picked[]; failure?: string }>({});
  const look = useCallback(
    async (isWanted: () => boolean) => {
      const reply = await ask(routes.suggestPassages, { handoffId, query });
      if (!isWanted()) return;
      setFound(reply.ok ? { passages: reply.value.passages } : { failure: failureText(reply.failure, language) });
    },
    [ask, handoffId, query, language],
  );
  useEffect(() => {
    let isWanted = true;
    const rest = setTimeout(() => void look(() => isWanted), query ? restBefore : 0);
    return () => {
      isWanted = false;
      clearTimeout(rest);
    };
  }, [look, query]);
  return found;
};

type Props = { handoffId: string; pick: (passage: Picked) => void; close: () => void };

/** Passages of guides that may answer the visitor. */
export const PassagePicker = ({ handoffId, pick, close }: Props) => {
  const text = useText(chatWords);
  const [query, setQuery] = useState('');
  const { passages, failure } = useSuggestions(handoffId, query);
  const field = useRef<InputRef>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <section
      className="picker"
      aria-label={text.passagesTitle}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <div className="picker-head">
        <Input
          ref={field}
          value={query}
          maxLength={200}
          allowClear
          aria-label={text.search}
          placeholder={text.searchHint}
          onChange={({ target }) => setQuery(target.value)}
        />
        <Button onClick={close}>{text.close}</Button>
      </div>
      <p className="soft">{text.passagesMore}</p>
      <div aria-live="polite" aria-busy={!passages && !failure}>
        {!passages && !failure && <Spin />}
        {failure && <p role="alert">{failure}</p>}
        {passages?.length === 0 && <p>{text.nothing}</p>}
      </div>
      <ul>
        {passages?.map((it) => (
          <li key={`${it.title} ${it.text}`}>
            <div>
              <h3>{it.title}</h3>
              <PassageView passage={{ text: it.text, citation: it.citation }} />
            </div>
            <Button onClick={() => pick(it)} aria-label={`${text.insert}：${it.title}`}>
              {text.insert}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
