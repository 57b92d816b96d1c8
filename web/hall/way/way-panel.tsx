import { useEffect, useId, useMemo, useState } from 'react';
import type { Hall } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { makeFindWay } from '#core/hall/find-way.ts';
import { betterCentre } from '#core/hall/nearest-centre.ts';
import type { Sentence } from '../voice/speaker.ts';
import { CentresView } from './centres-view.tsx';
import { placeName } from './place-name.ts';
import { legBeingSaid, sayWay } from './say-way.ts';
import { useCentres } from './use-centres.ts';
import { WayActions } from './way-actions.tsx';
import { WayHead } from './way-head.tsx';
import { WayPlan } from './way-plan.tsx';
import { WaySteps } from './way-steps.tsx';
import { wayWords } from './way-words.ts';
import './way.css';
import './way-told.css';

type Props = {
  hall: Hall;
  /** The place of this screen, and the window or place to go to. */
  from: string;
  to: string;
  /** How the way is shown at first; the visitor can change it. */
  stepFree: boolean;
  language: Language;
  /** Of the visit: what the queue and the town centres are asked with. */
  token: string | undefined;
  /** The guide that leads here, if one does, and what the visitor said: for a centre nearer to home. */
  guide?: string | undefined;
  heard?: readonly string[];
  /** The caption of the sentence that is being said, whoever says it. */
  said: string | undefined;
  onSpeak: (sentences: readonly Sentence[]) => void;
  onStepFree?: (on: boolean) => void;
  /** Takes the matter along on a phone or on paper. */
  onCarry?: (() => void) | undefined;
  onClose: () => void;
};

const nothingHeard: readonly string[] = [];

/** The way to a window or place: drawn, told, and told again; with who waits there and whether it is open. */
export const WayPanel = ({ hall, from, to, language, token, guide, heard = nothingHeard, said, ...given }: Props) => {
  const words = wayWords[language];
  const title = useId();
  const [stepFree, setStepFree] = useState(given.stepFree);
  const name = placeName(hall, to, language);
  // the plan is here already: no call, no network
  const found = useMemo(() => makeFindWay(hall)({ from, to, stepFree }), [hall, from, to, stepFree]);
  const way = found.ok ? found.value : undefined;
  const centres = useCentres(guide, token);
  const sentences = useMemo(() => (way ? sayWay(way, name, language) : []), [way, name, language]);
  const none = stepFree ? words.noStepFreeWay : words.noWay;
  const { onSpeak } = given;
  const speak = () => onSpeak(way ? sentences : [{ shown: none, spoken: none }]);
  // told when it is opened, and told anew when another way is shown
  useEffect(speak, [sentences]);
  const leg = legBeingSaid(sentences, said);
  const toggle = () => {
    setStepFree(!stepFree);
    given.onStepFree?.(!stepFree);
  };
  const better = centres && betterCentre(centres.centres, heard);
  const shownCentres = centres && <CentresView found={centres} better={better} language={language} />;
  return (
    <section className="way-panel" aria-labelledby={title} data-lang={language}>
      <div className="way-grid">
        <WayHead id={title} hall={hall} to={to} way={way} token={token} language={language} />
        {way ? (
          <>
            <WayPlan
              hall={hall}
              way={way}
              leg={leg}
              from={placeName(hall, from, language)}
              to={name}
              language={language}
            />
            <div className="way-told">
              {better && shownCentres}
              <WaySteps
                way={way}
                leg={leg}
                language={language}
                onTell={(at) => onSpeak(sentences.slice(at + 1, at + 2))}
              />
              {!better && shownCentres}
              {hall.sample && <p className="way-notice">{hall.notice[language]}</p>}
            </div>
          </>
        ) : (
          <p className="way-none" role="status">
            {none}
          </p>
        )}
      </div>
      <WayActions
        language={language}
        stepFree={stepFree}
        onStepFree={toggle}
        onRepeat={speak}
        onCarry={given.onCarry}
        onClose={given.onClose}
      />
    </section>
  );
};
