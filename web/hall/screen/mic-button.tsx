import { useEffect, useRef } from 'react';
import type { ScreenWords } from '../words/screen-words.ts';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { type HallScreen, useHall } from './hall-context.ts';
import { HallIcon, type HallIconName } from './hall-icon.tsx';

type Look = { state: string; icon: HallIconName; label: string; long: string };

const lookOf = ({ state, canListen, settings }: HallScreen, words: ScreenWords): Look => {
  const { speech, hearing } = state.screen;
  if (speech && hearing.ear !== 'voice')
    return { state: 'speaking', icon: 'stop', label: words.stop, long: words.stopLong };
  if (!canListen) return { state: 'off', icon: 'microphone-off', label: words.noMicrophone, long: words.noMicrophone };
  if (settings.pushToTalk) {
    const pressed = hearing.ear === 'voice';
    return {
      state: pressed ? 'voice' : 'closed',
      icon: 'microphone',
      label: words.holdToSpeak,
      long: words.holdToSpeak,
    };
  }
  if (hearing.ear === 'closed')
    return { state: 'closed', icon: 'microphone', label: words.speak, long: words.speakLong };
  if (hearing.ear === 'writing')
    return { state: 'writing', icon: 'microphone', label: words.writing, long: words.writing };
  return { state: hearing.ear, icon: 'microphone', label: words.listening, long: words.listeningLong };
};

/** The ring around the button grows with the voice. */
const useLevel = (onLevel: HallScreen['onLevel']) => {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => onLevel((level) => button.current?.style.setProperty('--level', level.toFixed(2))), [onLevel]);
  return button;
};

/** One large button for the ear: speak, stop talking, stop listening, as it says. */
export const MicButton = () => {
  const hall = useHall();
  const words = useWords(screenWords);
  const button = useLevel(hall.onLevel);
  const { state, icon, label, long } = lookOf(hall, words);
  const held = hall.settings.pushToTalk && hall.canListen && state !== 'speaking';
  return (
    <button
      ref={button}
      type="button"
      className="mic"
      data-ear={state}
      aria-label={long}
      onClick={held ? undefined : hall.toggleEar}
      onPointerDown={held ? hall.press : undefined}
      onPointerUp={held ? hall.release : undefined}
      onPointerLeave={held ? hall.release : undefined}
    >
      <span className="mic-ring" aria-hidden="true" />
      <HallIcon name={icon} />
      <span className="mic-label">{label}</span>
    </button>
  );
};
