const kin =
  '(爸|妈|爹|娘|老公|老婆|丈夫|妻子|爱人|老伴|婆婆|公公|岳父|岳母|丈母娘|老丈人|爷爷|奶奶|外公|外婆|姥姥|姥爷|哥|弟|姐|妹|叔|姨|舅|姑|伯|侄|媳妇|女婿|父亲|母亲|父母|老人|老人家|家人|家里人|家属|亲戚|朋友|同事|室友|舍友|邻居|对象|男朋友|女朋友|他|她)';
const child = '(孩子|儿子|女儿|孙子|孙女|小孩)';
const cannotCome =
  '(不在|来不了|去不了|不能来|不能去|过不来|走不开|没空|没时间|抽不开身|出差|在外地|在国外|在海外|出国|住院|在医院|医院里|瘫|卧床|躺在|起不来|走不动|走不了路|行动不便|动不了|腿脚不|坐轮椅|下不了床|昏迷|痴呆|糊涂|坐牢|服刑|在部队|当兵)';
const person =
  'mother|father|mum|mom|dad|parents|husband|wife|partner|brother|sister|grandmother|grandfather|granny|grandpa|friend|aunt|uncle|colleague|neighbou?r|roommate';

/** Who speaks for somebody else, or whether somebody else may come in their place. */
const patterns: RegExp[] = [
  new RegExp(`[替代](一下)?(我|咱|俺)?(的|家)?(${kin}|${child}|别人|人家)`),
  new RegExp(`帮(一下)?(我|咱|俺)?(的|家)?${kin}[^，。,]{0,6}(办|领|换|补|交|申请|开|取|弄|跑|迁|销|报|存|续)`),
  new RegExp(`(${kin}|本人)[^，。,]{0,6}${cannotCome}`),
  new RegExp(
    `(让|叫|请|派|托|委托)(我|咱|俺)?(的|家)?(${kin}|${child}|别人|人家)[^，。,]{0,4}(去|来|跑|办|代|帮|领|取)`,
  ),
  new RegExp(`我是(她|他|老人|病人|当事人)的?(${kin}|${child}|监护人)`),
  /本人(不来|不去|不到场|没来|没空)|不是本人(去|来|办)|(别人|家里人|家属|家人)(能|可以|可不可以|能不能)?(去|来|代|替|帮)/,
  new RegExp(`\\bon behalf of\\b|\\bfor my (elderly |sick |disabled |old )?(${person})\\b`),
  new RegExp(
    `\\b(can|could|may) my (${person}|son|daughter) (also )?(do|go|come|apply|collect|sign|pick|handle|get|take)\\b`,
  ),
  new RegExp(
    `\\bmy (${person}) (can ?not|can'?t|is unable|isn'?t able|is bedridden|is abroad|is overseas|is away|is in (hospital|prison)|is disabled)`,
  ),
];

const onlyPerson = new RegExp(
  `^((我|咱|俺)?们?(的|家)?(个|位)?(${kin}|${child}|小朋友|小宝|老年人)们?|(my|the|a)? ?(${person}|child|children|kid|kids|son|daughter))$`,
);

/** Whether normalised words speak of a person and of nothing else: that is no matter. */
export const isOnlyPerson = (topic: string) => onlyPerson.test(topic);

/** Whether a question is asked on behalf of somebody else: then who may do it is part of the answer. */
export const isOnBehalf = (question: string) => {
  const said = question.normalize('NFKC').toLowerCase();
  return patterns.some((pattern) => pattern.test(said));
};
