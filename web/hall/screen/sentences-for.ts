import { sentencesOf } from '#core/voice/sentences-of.ts';
import { hallHour } from '../state/hall-hour.ts';
import type { HallState } from '../state/hall-state.ts';
import { partOfDay } from '../state/part-of-day.ts';
import type { Sentence } from '../voice/speaker.ts';
import { screenWords } from '../words/screen-words.ts';

/** What is said now, sentence by sentence. */
export const sentencesFor = (
  { screen, conversation, preferences }: HallState,
  canListen: boolean,
  now: Date,
): Sentence[] => {
  const saying = screen.speech?.saying;
  const { language } = preferences;
  const words = screenWords[language];
  const own = (speech: string) => sentencesOf({ speech, language });
  switch (saying?.kind) {
    case undefined:
      return [];
    case 'greeting': {
      const { spoken, silent, ...greeting } = words.greeting;
      const mark = language === 'zh' ? '，' : '. ';
      return own(`${greeting[partOfDay(hallHour(now))]}${mark}${canListen ? spoken : silent}`);
    }
    case 'told':
      return own(words.told[saying.told]);
    case 'still-there':
      return own(words.stillThere);
    case 'farewell':
      return own(words.farewell);
    case 'sentences':
      return [...saying.sentences];
    case 'answer': {
      const turn = conversation.turns.find(({ id }) => id === saying.turnId);
      return turn?.status === 'answered' ? sentencesOf(turn.answer).slice(saying.from ?? 0) : [];
    }
    case 'ahead':
      return own(saying.text);
  }
};
