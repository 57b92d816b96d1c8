const digits = '零〇一二三四五六七八九';
const values: Record<string, number> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((it, value) => [it, value])),
  〇: 0,
  两: 2,
  幺: 1,
};
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Financial and old forms say the same: 壹佰 is 一百, 廿 is 二十. */
const plain: Record<string, string> = {
  ...Object.fromEntries([...'壹贰叁肆伍陆柒捌玖拾佰仟'].map((it, at) => [it, '一二三四五六七八九十百千'[at] ?? ''])),
  廿: '二十',
  卅: '三十',
};
const plainly = (text: string) => [...text].map((it) => plain[it] ?? it).join('');

/** Every character that a Chinese numeral may hold. */
export const numeralCharacters = `${digits}两幺十百千万亿半壹贰叁肆伍陆柒捌玖拾佰仟廿卅`;

const isRow = (text: string) => text.length > 1 && [...text].every((it) => it in values);

const valueOfGroup = (text: string) => {
  let total = 0;
  let digit = 0;
  for (const it of text) {
    const place = places[it];
    if (place === undefined) digit = values[it] ?? digit;
    else {
      total += (digit || 1) * place;
      digit = 0;
    }
  }
  return total + digit;
};

const split = (text: string, mark: string): [number, string] => {
  const at = text.indexOf(mark);
  return at < 0 ? [0, text] : [valueOfGroup(text.slice(0, at)) || 1, text.slice(at + 1)];
};

/** The value of Chinese numerals: 二十 is 20, 三万五千 is 35000, 半 is 0.5; rows of digits (二零二六) are read one by one. */
export const valueOfNumeral = (numeral: string): string => {
  const text = plainly(numeral);
  if (text === '半') return '0.5';
  if (isRow(text)) return [...text].map((it) => values[it] ?? 0).join('');
  const [hundredMillions, rest] = split(text, '亿');
  const [myriads, ones] = split(rest, '万');
  return String(hundredMillions * 1e8 + myriads * 1e4 + valueOfGroup(ones));
};

/** Whether numerals without anything counted behind them are a figure all the same: 二十, 一二三四五. */
export const isFigureAlone = (numeral: string): boolean => {
  const text = plainly(numeral);
  return text.length > 1 && (/[十百千万亿]/.test(text) || isRow(text));
};
