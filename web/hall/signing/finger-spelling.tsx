import { fingerLetters } from '#core/signing/finger-letters.ts';
import type { SaySigning } from './signing-phrases.ts';

/** A name, spelled. Letters alone: a drawn hand would have to be reviewed first. */
export const FingerSpelling = ({ name, pinyin, say }: { name: string; pinyin: string; say: SaySigning }) => (
  <figure className="finger-spelling">
    <figcaption>
      <b>「{say('spelling')}」</b> {name} <small>{say('spellingText')}</small>
    </figcaption>
    <p className="finger-words" aria-label={pinyin} role="img">
      {fingerLetters(pinyin).map((letters, word) => (
        <span key={word} className="finger-word">
          {letters.map((letter, at) => (
            <span key={at} className="finger-letter">
              {letter}
            </span>
          ))}
        </span>
      ))}
    </p>
  </figure>
);
