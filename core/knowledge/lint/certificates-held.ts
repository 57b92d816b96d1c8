/** A mention of a paper that the applicant holds: what stands in the text, and the paper's name without its adjectives. */
export type CertificateHeld = { mention: string; name: string };

// 保证, 验证, 论证 and 查证 are verbs; 证券, 证据, 证人 and 证实 go on after 证.
const paper = '[^，。；：、,;:]{1,30}?(?:证书|证件|证明|执照|(?<![保验论查])证(?![证券据人实]))';
const held = new RegExp(`(?<![未不])(?:持有|取得|领取)(${paper})`, 'gu');

/**
 * The certificates that a condition asks for, by a plain reading of 持有…证, 取得…证, 领取…证 (also 证书, 证件, 证明, 执照).
 * Of 公安机关签发的有效居住证 the words after the last 的, less 有效 and the like, are the name. It misses papers told in other
 * words and the second of two joined by 或.
 */
export const certificatesHeld = (text: string): CertificateHeld[] =>
  [...text.matchAll(held)].map(([mention, words = '']) => ({
    mention,
    name: words
      .replace(/^.*的/u, '')
      .replace(/^(了|有效|合法|本人|相应|相关|规定)+/u, '')
      .replace(/证件$/u, '证'),
  }));
