import { useEffect, useState } from 'react';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';
import { HallIcon } from './hall-icon.tsx';
import { readExamples } from './kept-examples.ts';

const everyExample = 5000;

const useTurn = (many: number) => {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), everyExample);
    return () => clearInterval(timer);
  }, []);
  return many === 0 ? 0 : turn % many;
};

/** While nobody is there: the whole screen is one button. */
export const AttractView = () => {
  const words = useWords(screenWords);
  const { settings, canListen, tell, state } = useHall();
  const examples = readExamples(state.preferences.language);
  const turn = useTurn(examples.length);
  const { wake } = words;
  const title = canListen ? (settings.presence ? wake.comeAndSpeak : wake.touchAndSpeak) : wake.touch;
  return (
    <button type="button" className="attract" onClick={() => tell({ kind: 'touched', at: Date.now() })}>
      <span className="attract-title">{title}</span>
      <span className="attract-example" key={turn}>
        <small>{wake.perhaps}</small>“{examples[turn]}”
      </span>
      <span className="attract-touch">
        <HallIcon name="touch" />
        <span>{wake.start}</span>
      </span>
      <span className="attract-english" lang="en">
        {wake.english}
      </span>
      <span className="attract-promise">{wake.promise}</span>
    </button>
  );
};
