import { codeUnits } from './code-units.ts';
import { makeRangeReader, makeRangeWriter } from './range-coder.ts';

/** Squeezes a text to about 60 % of what gzip makes of it; takes about four seconds a million characters, either way. */
export const squeeze = (text: string): Uint8Array => {
  const units = Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const { code, finish } = makeRangeWriter();
  codeUnits(units, code);
  return finish();
};

const stretchOfText = 8192;

/** The text of so many UTF-16 units. */
export const unsqueeze = (bytes: Uint8Array, length: number): string => {
  const units = new Uint16Array(length);
  codeUnits(units, makeRangeReader(bytes));
  let text = '';
  for (let at = 0; at < length; at += stretchOfText) {
    text += String.fromCharCode(...units.subarray(at, at + stretchOfText));
  }
  return text;
};
