/**
 * What Whisper models write where nobody speaks: thanks and credits of the films that they learnt from. Nobody asks for
 * that in a hall. Source: openai/whisper, discussions on hallucinations; as a whole text only.
 */
const credits =
  /^(谢谢(大家)?(观看|收看|收听)|感谢(您的)?(观看|收看|收听)|请不吝点赞.*|.*(字幕|订阅|打赏支持|Amara\.org).*|thanks? (you )?(so much )?for watching|subtitles by .*|please subscribe.*|\[?(music|音乐|applause)\]?)$/iu;

const plain = (text: string) => text.replace(/[\s，。！？、,.!?…]+/gu, '').toLowerCase();

/** Fewer characters than this of a prompt can well be what somebody says. */
const shortestEcho = 24;

/** Whether a text is none that was said: credits, or the model's own prompt. */
export const isHeardInSilence = (text: string, prompt: string): boolean => {
  if (credits.test(text.trim().replace(/[。.!！]+$/u, ''))) return true;
  const said = plain(text);
  return said.length >= shortestEcho && plain(prompt).includes(said);
};
