import { BookOutlined, SendOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { longestMessage } from '#contract/handoff/message.ts';
import type { CaseView } from '#contract/staff/case.ts';
import { KeyHint } from '../keys/key-hint.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { useRoom } from '../state/room.ts';
import { chatWords } from '../words/chat-words.ts';
import { useText } from '../words/use-text.ts';
import { PassageView } from './passage-view.tsx';
import type { Picked } from './picked.ts';
import { type Canned, useSlashMenu } from './use-slash-menu.ts';

/** The visitor is told at most so often that somebody types: milliseconds. */
const typingEvery = 3000;
/** What was begun and not sent, by case, as long as the page is open. */
const drafts = new Map<string, string>();

const SlashMenu = ({ found, current, choose }: { found: Canned[]; current: number; choose: (it: Canned) => void }) => {
  const text = useText(chatWords);
  return (
    <div className="slash-menu">
      <div role="listbox" id="slash-menu" aria-label={text.canned}>
        {found.map((it, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's
          <div
            key={it.id}
            id={`slash-${it.id}`}
            role="option"
            aria-selected={index === current}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(it)}
          >
            <strong>{it.title}</strong>
            <span>{it.text}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="soft">{text.noCanned}</p>}
    </div>
  );
};

const useDraft = (handoffId: string) => {
  const { live } = useRoom();
  const [draft, setDraft] = useState(() => drafts.get(handoffId) ?? '');
  const toldAt = useRef(0);
  const write = (next: string) => {
    setDraft(next);
    drafts.set(handoffId, next);
    if (next === '' || next.startsWith('/') || Date.now() - toldAt.current < typingEvery) return;
    toldAt.current = Date.now();
    live.send({ kind: 'typing', handoffId });
  };
  return { draft, write };
};

type Props = {
  view: CaseView;
  field: RefObject<HTMLTextAreaElement | null>;
  picked: Picked | undefined;
  drop: () => void;
  isPicking: boolean;
  showPassages: () => void;
};

/** Where the helper writes. */
export const Composer = ({ view, field, picked, drop, isPicking, showPassages }: Props) => {
  const text = useText(chatWords);
  const { desk, live } = useRoom();
  const { handoffId, mode } = view.summary;
  const { draft, write } = useDraft(handoffId);
  const choose = (it: Canned) => {
    write(it.text);
    field.current?.focus();
  };
  const menu = useSlashMenu(draft, desk.canned, choose);
  const left = longestMessage - draft.length;
  const send = () => {
    const said = draft.trim() || picked?.title || '';
    if (said === '' || left < 0) return;
    live.say(handoffId, said, picked && { text: picked.text, citation: picked.citation });
    write('');
    drop();
    field.current?.focus();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (menu.press(event)) return;
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };
  useKeys({ r: () => field.current?.focus(), p: showPassages });
  useEffect(() => field.current?.focus(), [field]);
  return (
    <div className="composer">
      {menu.isOpen && <SlashMenu found={menu.found} current={menu.current} choose={choose} />}
      {picked && (
        <div className="picked">
          <PassageView passage={{ text: picked.text, citation: picked.citation }} />
          <Button size="small" onClick={drop}>
            {text.remove}
          </Button>
        </div>
      )}
      <textarea
        ref={field}
        rows={3}
        value={draft}
        role="combobox"
        aria-label={text.label}
        aria-autocomplete="list"
        aria-expanded={menu.isOpen}
        aria-controls="slash-menu"
        aria-activedescendant={menu.isOpen ? `slash-${menu.found[menu.current]?.id}` : undefined}
        placeholder={mode === 'chat' || mode === 'video' ? text.placeholder : text.placeholderCall}
        onChange={({ target }) => write(target.value)}
        onKeyDown={press}
      />
      <div className="composer-foot">
        <Button icon={<BookOutlined />} onClick={showPassages} aria-expanded={isPicking}>
          {text.passages}
          <KeyHint name="P" />
        </Button>
        <span className={left < 0 ? 'left left-over' : 'left'} aria-live="polite">
          {left < 100 ? text.left(left) : ''}
        </span>
        <Button type="primary" icon={<SendOutlined />} onClick={send} disabled={left < 0}>
          {text.send}
        </Button>
      </div>
    </div>
  );
};
