/** Kinds of words that decide whether a statement holds, beside those that it is made of. */
export type KeyKind = 'not' | 'can' | 'must' | 'bound' | 'limit' | 'warning' | 'fill';

/** What a word does, and the one form in which its equals are compared. The first that fits counts. */
export const keyWords: readonly [KeyKind, string, RegExp][] = [
  // courtesy and words that change nothing
  [
    'fill',
    '',
    /(?:您?(?:别|不用|不必)(?:着急|担心)|请?放心|慢慢来|您好|好的|没关系|辛苦了|也就是说|就是说|简单(?:地)?说|因为|所以|的话|其实|也就|还是|就是|就行|就好|这件事|这个|这些|那个|那些|这时|以及|或者|并且|而且|至于|关于|如下|一下|这种|这样|从而|对于|那天|[里内的了呢吧啊呀哦嘛您你请就也会是和与及把那这并且而被所还或在到去来着地之其选])/,
  ],
  ['limit', 'whether', /能不能|可不可以|是不是|要不要|会不会|有没有|收不收|算不算|\bwhether\b/i],
  [
    'not',
    'free',
    /不收(?:取)?(?:任何|一点)?(?:费用|费|钱)|不要钱|不用(?:交|花|付)?钱|不交钱|一分钱(?:都|也)?不(?:收|要|用)|免费|free of charge|for free|no charge|no fees?\b|\bfree\b|charges? nothing/i,
  ],
  [
    'not',
    'need-not',
    /不用|不必|无需|无须|不需要|不须|用不着|不要求|不是必须|\b(?:need not|needn['’]t|(?:do|does) not (?:have|need) to|(?:don|doesn)['’]t (?:have|need) to|not required|not necessary)\b/i,
  ],
  [
    'not',
    'can-not',
    /不能(?:够)?|不可以|不可|不得|不许|不准|不予|禁止|无法|\b(?:can ?not|can['’]t|may not|must not|mustn['’]t|nobody(?: else)? (?:can|may)|no one (?:else )?(?:can|may))\b/i,
  ],
  ['bound', 'at-most', /不超过|不多于|最多|最长|至多|\b(?:at most|up to|no more than|not more than)\b/i],
  ['bound', 'at-least', /不少于|不低于|不短于|至少|最少|最短|起码|\b(?:at least|no less than|not less than)\b/i],
  ['bound', 'less', /未满|不满|不足|不到|以下|\b(?:under|below|less than|fewer than)\b/i],
  ['bound', 'more', /以上|超过|高于|\b(?:over|above|more than)\b/i],
  ['bound', 'working', /工作(?=日)|\bworking (?=days?\b)/i],
  ['bound', 'before', /之前|以前|前|\bbefore\b/i],
  ['bound', 'after', /之后|以后|过后|后|\bafter\b/i],
  [
    'warning',
    'warning',
    /骗|违法|非法|当心|(?:不要|别)(?:相)?信|作废|冒用|\b(?:frauds?|scams?|swindlers?|unlawful|illegal|beware)\b/i,
  ],
  [
    'not',
    'not',
    /没有|从不|从来不|并非|不是|[不没无未非勿]|别(?![人处])|\b(?:not|no|never|nobody|none|nothing|neither|nor|without|isn['’]t|aren['’]t|won['’]t|don['’]t|doesn['’]t)\b|n['’]t\b/i,
  ],
  ['limit', 'hearsay', /谁|有人说|网上(?:有人)?说|声称|凡是?让/],
  ['limit', 'only', /只有|只要|[只仅光]|才|\b(?:only|just|solely)\b/i],
  ['limit', 'except', /除非|除外|除了|除|否则|\b(?:unless|except|otherwise)\b/i],
  ['limit', 'but', /但是|但|不过|\b(?:but|however|though)\b/i],
  ['limit', 'if', /如果|要是|假如|若|凡是|凡|\b(?:if|when|once|until)\b/i],
  [
    'must',
    'must',
    /必须|一定要|应当|应该|需要|要求|须|需|得|要|\b(?:must|need to|needs to|have to|has to|should|required?)\b/i,
  ],
  ['can', 'can', /可以|能够|能|可|\b(?:can|may|able to|could)\b/i],
];

/** Words that stand in every English sentence and say nothing of its truth. */
export const idleWords = new Set(
  'a an the of to in on at for by with and or is are was were be been being it its this that these those there here you your yours they their them he she his her we our i who which what as so then also please will would do does did have has had into from up own kind way about because since itself themselves yourself such'.split(
    ' ',
  ),
);

/** Words that only look as if they held one of those above: 不动产 denies nothing, 人才 limits nothing. */
export const compounds =
  /不动产|不管|不论|不同|不良|不少|无论|无犯罪|无障碍|无偿|未成年|未来|非营利|非婚生|别人|别处|性别|类别|特别|级别|鉴别|许可|可能|认可|功能|技能|能力|职能|智能|机能|失能|新能源|能源|主要|重要|所得|取得|获得|前置|目前|提前|售后|今后|然后|后勤|犬只|人才|刚才|反光|解除|清除|扣除|免除|删除|消除|免冠|得到|值得|要素|要么|出来|前台|以前年度/;

/** Different words for the same in these guides. */
export const sameWords: readonly [RegExp, string][] = [
  [/补办/g, '补领'],
  [/只有(?=[^，。；]{1,16}才)/g, ''],
  [/家里人/g, '家人'],
  [/有的地方|有些地方/g, '部分地方'],
  [/带[上好齐]/g, '带'],
  [/村里/g, '村'],
  [/到场|亲自来|亲自去/g, '来'],
  [/第一次/g, '首次'],
  [/户口本/g, '户口簿'],
  [/房产证/g, '不动产权证'],
  [/健康合格证明/g, '健康证'],
  [/办好|办完|办成|办结/g, '办好'],
  [/二十四小时/g, '24小时'],
];
