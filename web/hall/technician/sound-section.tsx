import { sentencesOf } from '#core/voice/sentences-of.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { technicianWords } from '../words/technician-words.ts';
import { useWords } from '../words/use-words.ts';
import { Choice, Section, Slider } from './setting-parts.tsx';
import type { SettingProps } from './setting-props.ts';
import { useTestVoice } from './use-test-voice.ts';

/** How loud and how fast, with a sentence to try it by. */
export const SoundSection = ({ settings, change }: SettingProps) => {
  const words = useWords(technicianWords);
  const { language } = usePage();
  const speaker = useTestVoice();
  const test = () => {
    speaker?.setVolume(settings.volume);
    speaker?.say(sentencesOf({ speech: words.testSentence, language }), { language, rate: settings.rate });
  };
  return (
    <Section title={words.sound}>
      <Slider
        label={words.volume}
        value={settings.volume}
        least={0}
        most={1}
        step={0.05}
        shown={`${Math.round(settings.volume * 100)}%`}
        onChange={(volume) => change({ volume })}
      />
      <Choice label={words.rate} options={words.rates} value={settings.rate} onChange={(rate) => change({ rate })} />
      <button type="button" className="button" disabled={!speaker} onClick={test}>
        {words.test}
      </button>
    </Section>
  );
};
