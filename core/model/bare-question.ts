import { normalise } from '#core/text/normalise.ts';

// what people say around a question; nothing that could turn its sense
const before =
  /^(?:(?:你好|您好|喂|嗯|呃|哦|那个|那|请问一下|请问|麻烦问一下|麻烦问下|我想问一下|我想问下|我想问问|我想问|想问一下|想问下|问一下|问下|劳驾|打扰一下|同志|hello|hi|excuse me|please|may i ask|can you tell me|could you tell me|i would like to know|i d like to know) ?)+/;
const after = /(?: ?(?:谢谢你|谢谢您|谢谢|多谢|啊|呀|呢|啦|哦|嘛|please|thank you|thanks))+$/;

/** The question without the courtesies around it, normalised; all of it where nothing else was said. */
export const bareQuestion = (text: string): string => {
  const whole = normalise(text);
  return whole.replace(before, '').replace(after, '').trim() || whole;
};
