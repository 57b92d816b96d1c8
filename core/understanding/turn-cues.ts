/** How visitors steer a conversation, beside what they ask: each a pattern over the question in lower case. */
export const turnCues = {
  /** 都不是, none of them. */
  none: /^[\s，,。]*(都不是|都不对|都不要|没有一个|一个都不是|不是这些|这些都不是|哪个都不是)|^(none|neither)\b|not? any of (them|these|those)/,
  /** 不知道, any: the visitor cannot choose. */
  unknown:
    /^(我也?)?(不知道|不清楚|不晓得|搞不清|弄不清|说不清|不懂|不确定|没想好|随便|都行|都可以|哪个都行|无所谓)|^(i )?(don'?t know|do not know|not sure|no idea|any|whatever|either)\b/,
  /** 跳过, skip. */
  skip: /跳过|先不答|不想答|下一个|下一题|^(skip|next|pass)\b/,
  /** 列个清单, a checklist for my situation. */
  checklist:
    /(列|给|要|来|开|写).{0,5}清单|(材料|准备|我的)清单|^清单|清单.{0,2}(列|给)|的清单|告知单|列(个|张|份|一个|一张|一份)?单子|按我的情况|根据我的情况|照我的情况|针对我的情况|\bcheck ?list\b|\blist for (me|my)\b|\bpersonal list\b/,
  /** 换一个, 其实是: an answer given before is taken back. */
  revise:
    /换一个|换成|改一下|改成|改为|说错了|选错了|点错了|其实|应该是|不对|\b(actually|change (it|that)|i meant|instead)\b/,
  /** 不是，我是说: the last answer was on the wrong matter. */
  correction:
    /^[\s，,。]*(哎|唉|啊|哦|呃|嗯)*[，,]?\s*(不是|不对|错了|说错|搞错|弄错|你?听错|你?弄错|不要这个|不是这个)|我(是说|说的是|的意思是|意思是|是想问|想问的是|问的是|要的是|要办的是)|(?<!是)不是[^，。,不]{1,10}[，, ]+(是|要|而是|我)|^(no|nope|wrong|not)\b|\bi (mean|meant|said|asked)\b|\bnot (a|an|the|that|my)\b|(isn'?t|is not|wasn'?t)\b.*,/,
  /** 从头到尾, 几件事: the matter as a whole, and not one guide of it. */
  whole:
    /一件事|几件事|全套|一整套|全流程|从头到尾|从头开始|所有(的)?手续|全部手续|一起办|一次(性)?办|一并办|一条龙|\bfrom (start|beginning|scratch)\b|\ball the (steps|paperwork|procedures|things)\b|\beverything\b|\bone (package|go)\b/,
  /** 上一个, back: the matter before this one. */
  back: /回到(刚才|上一[个件]?|前面|之前)|上一个|前一个|上一件|退回|返回|^(go )?back\b|\b(previous|the one before|last one)\b/,
  /** 刚才说的: a matter that was spoken of before. */
  earlier:
    /刚才|刚刚|之前|先前|前面|开头|一开始|说回|还是(先)?说|回到|再说回|\b(earlier|before|previous|first one|back to|again about)\b/,
} as const;

export type TurnCue = keyof typeof turnCues;

/** Whether the question steers the conversation so. */
export const hasCue = (question: string, cue: TurnCue) => turnCues[cue].test(question.normalize('NFKC').toLowerCase());

/** The question without the words of the cue. */
export const withoutCue = (question: string, cue: TurnCue) =>
  question.normalize('NFKC').toLowerCase().replace(new RegExp(turnCues[cue].source, 'g'), ' ');
