import { nextSize, type Preferences, withElder } from '../state/preferences.ts';
import type { Told } from '../words/screen-words.ts';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';
import { HallIcon, type HallIconName } from './hall-icon.tsx';

type ToolProps = {
  icon: HallIconName;
  label: string;
  long?: string;
  pressed?: boolean;
  lang?: string;
  onClick: () => void;
};

const Tool = ({ icon, label, long, pressed, lang, onClick }: ToolProps) => (
  <button type="button" className="tool" aria-pressed={pressed} aria-label={long} lang={lang} onClick={onClick}>
    <HallIcon name={icon} />
    <span>{label}</span>
  </button>
);

/** How the visitor likes it, each one tap away, each told aloud. */
export const SettingsRow = () => {
  const words = useWords(screenWords);
  const { state, tell } = useHall();
  const { preferences } = state;
  const { elder, size, slow, contrast, language } = preferences;
  const prefer = (some: Partial<Preferences>, told: Told) =>
    tell({ kind: 'preferred', preferences: some, saying: { kind: 'told', told } });
  const other = language === 'zh' ? 'en' : 'zh';
  const larger = nextSize(size);
  return (
    <fieldset className="tools" aria-label={words.region.settings}>
      <Tool
        icon="again"
        label={words.again}
        long={words.againLong}
        onClick={() => tell({ kind: 'start-again', at: Date.now() })}
      />
      <Tool
        icon="elder"
        label={words.elder}
        pressed={elder}
        onClick={() => prefer(withElder(preferences, !elder), elder ? 'elderOff' : 'elderOn')}
      />
      <Tool icon="size" label={`${words.size} ${words.sizes[size]}`} onClick={() => prefer({ size: larger }, larger)} />
      <Tool
        icon="slow"
        label={words.slow}
        pressed={slow}
        onClick={() => prefer({ slow: !slow }, slow ? 'slowOff' : 'slowOn')}
      />
      <Tool
        icon="contrast"
        label={words.contrast}
        pressed={contrast}
        onClick={() => prefer({ contrast: !contrast }, contrast ? 'contrastOff' : 'contrastOn')}
      />
      <Tool
        icon="signing"
        label={words.signing}
        pressed={state.screen.signing}
        onClick={() => tell({ kind: 'signing', on: !state.screen.signing })}
      />
      <Tool
        icon="language"
        label={words.language}
        lang={other === 'zh' ? 'zh-CN' : 'en'}
        long={words.languageLong}
        onClick={() => prefer({ language: other }, 'language')}
      />
    </fieldset>
  );
};
