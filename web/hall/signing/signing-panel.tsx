import { useState } from 'react';
import type { Language } from '#contract/language.ts';
import type { SignClip } from '#contract/sign-clips.ts';
import { findClip, termClips } from '#core/signing/find-clip.ts';
import { ClipView } from './clip-view.tsx';
import { FingerSpelling } from './finger-spelling.tsx';
import { InterpreterButton } from './interpreter-button.tsx';
import { makeSaySigning, type SaySigning } from './signing-phrases.ts';
import { useCoverage } from './use-coverage.ts';
import { useInterpreter } from './use-interpreter.ts';
import { useSignLibrary } from './use-sign-library.ts';
import '../styles/panel-button.css';
import './signing.css';

type Props = {
  language: Language;
  visit: { visitId: string; token: string } | undefined;
  /** What the visit is about. */
  matter?: string | undefined;
  /** The caption of the sentence that is said, or was said last. */
  sentence: string | undefined;
  /** Names in what is shown that have no sign, with their pinyin. */
  names?: readonly { name: string; pinyin: string }[];
  /** An interpreter was ordered: the page shows the room of this handoff. */
  onOrdered: (handoffId: string) => void;
};

const Nothing = ({ sentence, loaded, say }: { sentence: string | undefined; loaded: boolean; say: SaySigning }) => (
  <div className="signing-none">
    {sentence === undefined ? (
      <p>{say(loaded ? 'waiting' : 'nothingLoaded')}</p>
    ) : (
      <>
        <p className="signing-none-head">{say('none')}</p>
        <p>{say(loaded ? 'noneText' : 'nothingLoaded')}</p>
      </>
    )}
  </div>
);

/** What there is to see: the clip of the sentence, the clip of a word that was tapped, or neither. */
const usePlayed = (clips: readonly SignClip[], sentence: string | undefined) => {
  const [broken, setBroken] = useState<readonly string[]>([]);
  const [picked, setPicked] = useState<{ clip: SignClip; of: string | undefined }>();
  const sound = clips.filter(({ id }) => !broken.includes(id));
  const clip = (picked?.of === sentence && picked?.clip) || (sentence && findClip(sound, sentence)) || undefined;
  return {
    clip,
    terms: sentence ? termClips(sound, sentence) : [],
    pick: (it: SignClip) => setPicked({ clip: it, of: sentence }),
    drop: (id: string) => {
      setBroken((all) => [...all, id]);
      setPicked(undefined);
    },
  };
};

/** Signing beside what is said: reviewed clips alone, how much there is of them, and a person who signs one tap away. */
export const SigningPanel = ({ language, visit, matter, sentence, names = [], onOrdered }: Props) => {
  const say = makeSaySigning(language);
  const clips = useSignLibrary();
  const { clip, terms, pick, drop } = usePlayed(clips, sentence);
  const { covered, total } = useCoverage(clips, sentence);
  const [interpreter, order] = useInterpreter({ visit, language, matter, onOrdered });
  return (
    <section className="signing" aria-label={say('region')}>
      <h2>{say('region')}</h2>
      {clip ? (
        <ClipView key={`${clip.id} ${sentence}`} clip={clip} say={say} onBroken={() => drop(clip.id)} />
      ) : (
        <Nothing sentence={sentence} loaded={clips.length > 0} say={say} />
      )}
      {sentence && <p className="signing-caption">{sentence}</p>}
      {terms.length > 0 && (
        <div className="signing-terms">
          <h3>{say('terms')}</h3>
          {terms.map((it) => (
            <button key={it.id} type="button" className="signing-button" onClick={() => pick(it)}>
              {it.meaning}
            </button>
          ))}
        </div>
      )}
      {names.map((it) => (
        <FingerSpelling key={it.name} {...it} say={say} />
      ))}
      {total > 0 && (
        <p className="signing-meter">
          {say('meter')}
          <meter min={0} max={total} value={covered} aria-label={say('meter')} />
          {say('meterValue', covered, total)}
        </p>
      )}
      <InterpreterButton interpreter={interpreter} say={say} onOrder={() => void order()} />
    </section>
  );
};
