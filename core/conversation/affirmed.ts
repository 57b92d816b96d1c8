const stop = '，,。;；！!？?';

/** What is denied so that something else is affirmed: 不是注销，是变更; 我不办身份证，我要办护照; not the ID card but the passport. */
const contrasts: RegExp[] = [
  // 是不是 and 要不要 deny nothing, nor does 别人
  new RegExp(
    `我?(?<![是要办想用能会可查问补换改识区特级])(并|又)?(不是|不办|不要|不想|不查|不问|不补|不换|没想|没要|(?<=(^|[${stop} ])(你|就|请)?)别(?!人))(要|想|办|问|说|给我|跟我|我|再|讲)*[^${stop}不]{1,12}?[${stop}\\s]*(?=(而是|是要|是想|(?<!不)是(?!不是)|我(只|就)?(要|想|办|问|说|打算|准备|改)(?!不)|(?<=[${stop}\\s])(只|就)?(要|想|办|问|说|打算|准备|改)(?!不)))`,
    'g',
  ),
  new RegExp(
    `(?<=(是|要|想|办|改|变更)[^${stop}]{0,14})(?<![是要办想用能会可查问补换改])[${stop}\\s]*(可|又|并|绝对?)?(而?不是|不办)(要|想|办|问|说)*[^${stop}吗不]{1,10}(?=$|[${stop}])`,
    'g',
  ),
  /\b(it'?s |it is |that'?s |i'?m |i am )?not (asking about |looking for |talking about )?(the|a|an|my|about|for) [a-z' -]{2,40}?(,? \bbut\b|[,;.] (?=(the|a|an|my|it'?s|it is|i)\b)|$)/g,
  /\bi (don'?t|do not) (need|want|mean)( to (get|have|renew|replace|apply for))? (the|a|an|my) [a-z' -]{2,40}?[,;.]? (\bbut\b|(?=i (just |only )?(need|want|mean|would like)\b))/g,
  /\b(instead of|rather than) (the|a|an|my) [a-z' -]{2,40}?(?=$|[,.;!?])/g,
];

const tooLittle = 2;

/** The question without what it denies; as it is when nothing would be left. */
export const withoutDenied = (question: string): string => {
  const said = question.normalize('NFKC').toLowerCase();
  const left = contrasts.reduce((text, pattern) => text.replace(pattern, ' '), said);
  return left === said || left.replace(/[\s\p{P}]/gu, '').length < tooLittle ? question : left;
};
