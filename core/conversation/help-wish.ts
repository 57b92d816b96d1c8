import type { HelpMode } from '#contract/handoff/help-mode.ts';

/** A wish for a person: how they are to help, where that was said, and what else was said. */
type HelpWish = { mode?: HelpMode; rest: string };

// who of the hall is spoken of, and how one asks for it. 我老公能替我办吗 is asked of the visitor's own people: no wish
const staff = '(人|工作人员|帮办员?|代办员|导办员?|志愿者|同志|师傅|老师|专人|哪位|谁)';
const asking =
  '(请|麻烦|劳驾|能不能|能否|能|可不可以|可以|是不是可以|有没有|有|要|想|需要|给|帮|叫|喊|让|派|找|安排|预约|申请|你们?|您|这边|这里|来|个|一个|一位|位|下|一下|那|那就|我们?)*';

/** Patterns by mode over the question in lower case; the more particular come first. */
const modes: [HelpMode, RegExp][] = [
  [
    'joint-survey',
    /(远程|联合|线上|视频)(联合)?(勘验|勘察|踏勘)|联合(远程)?勘[验察]|(预?约|申请|安排|约个|来)(个|一次|一下)?(现场|上门)?勘验|\b(joint|remote|online|video) (site )?(survey|inspection)\b/,
  ],
  [
    'video',
    /(打|开|通|用|连|接|来)(个|一个|一下)?视频|视频(通话|电话|连线|聊|教|讲|指导|帮办?|代办|说|看|办理?)|\bvideo ?(call|chat)\b|\b(by|on|over|via) video\b/,
  ],
  [
    'home-visit',
    new RegExp(
      `${staff}?${asking}(上门|登门)(服务|办理?|帮办?|代办|来|一趟|受理|收件?|取|吗|不|么)|(派|叫|让|请|有没有|有)(个|一个|位)?${staff}(能|可以)?(来|到|去|上)[^，。,]{0,4}(家|医院|养老院|床边)(里|来|去|办|一趟|帮)*|^${asking}(来|到|上)(我|俺|我们|咱)(家|家里|这里|这儿)(里|来|办|一趟|帮|吗|一下)*|^${asking}${staff}?(上门|登门)(?!女婿|安|推销|维修|检查)|\\b(come|send (someone|somebody|anyone|a person|a helper|staff)) (over |out |round )?to (my|our|his|her|the|their) (home|house|place|flat|apartment|door|hospital)\\b|\\bhome (visits?|service)\\b|\\bvisit (me|us|him|her) at home\\b|\\bhouse calls?\\b`,
    ),
  ],
  [
    'callback',
    /回(一?个|一下|我)?(电话|话)|(?<!有人|谁|[他她它]|个人|骗子|客服)(给我|跟我)(打|回|来|拨)(一?个|一下)?电话|打(一?个)?电话(给我|过来|来)|回电|回拨|(让|叫|请|找)(个|一个|你们)?(的)?(人|工作人员|帮办员?)(尽快|回头|等会|待会儿?|下午|明天|稍后)*(联系|打给|找)我|(联系|打给)我(吧|一下|好吗)?$|\b(call|ring|phone) (me|us)( back)?\b|\bcall ?backs?\b|\bgive (me|us) a (call|ring)\b/,
  ],
  [
    'proxy',
    new RegExp(
      `(^|[，,。！!；; ])${asking}${staff}?(能|可以|能不能)?(帮|替|代|给)(我|俺|我们|咱)(去|来|全部?|一起|全程|直接|都)*(代办|跑腿|跑一趟|办掉|办了|全办|去办|代劳|跑)(了|一下|掉|好)?|(你们|帮办员?|工作人员|大厅)(能|可以|能不能|帮我?|替我?|给我?)*(全程)?代办|\\b(you|your staff|your people) (please )?(just )?(do|handle|arrange|file|sort) (it|this|that|everything|all of it|the whole thing) (all )?for me\\b`,
    ),
  ],
  [
    'chat',
    /(在线|线上|打字|文字)(上)?(跟|和|找)?(人工|客服|真人|人|聊|沟通|交流|咨询员|帮办)|文字客服|\b(live|online|text) chat\b|\bchat with (a |some ?one|somebody|an? |your |the )?(person|human|staff|agent|people)?/,
  ],
  [
    'in-person',
    new RegExp(
      `(叫|喊|派|找|请|来|让|换|有没有|有|安排)(个|一个|一位|位)?${staff}?(能|可以)?(来|过来|陪|带着?|跟着?|手把手|当面|现场|到这|到我这)(里|儿|边)?(我|我们)?(一起|去|来|过来|教|帮|办|走|到|窗口|一下|一趟|跑)*|来(个|一个|位)人|陪着?(我|我们)(一起)?(办|去|走|跑)|手把手|当面(教|帮|跟我|给我)|\\bcome over( here)?\\b|\\bwalk me through\\b|\\b(go|come) (along )?with me\\b|\\bsend (someone|somebody) over\\b`,
    ),
  ],
];

/** A person, however: 有没有人能教教我. */
const anyhow = new RegExp(
  `(有没有|有|找|叫|来|派|请|让|喊)(个|一个|一位|位|哪位)?${staff}(能|可以|会|在)?(不能)?(来|过来)?(教|帮|带|指导|指点|搭把手)(教|帮|忙|把手|带|弄|填|看|操作|搞|办)*(一下|下|个忙)?(我|俺|我们)?(一下|下|忙|弄|填|看|操作|搞|办)*|(谁|哪个)(能|可以|会|来)+(教|帮)(教|帮|忙)?(一下|下)?(我|俺|我们)(一下|下|忙|弄|填|看|操作|搞|办)*|(教教|帮帮)(我|俺)(吧|一下)?$|(搞|弄|学|填|操作|用)不(会|来|了|懂)[，,。 ]*(谁|哪个|有没有人|找人|请人|来个人|找个人)(教|帮|来)*(教|帮)?(我|弄|填)*|\\b(can|could|would|will) (someone|somebody|anyone|anybody|one of you) (please )?(help|teach|show|assist|guide)( me| us)?\\b|\\b(is there|get me|i want|i need|need) (someone|somebody|anyone|anybody)( here)? (who can |to |that can )?(help|teach|show|assist|guide)?( me| us)?\\b`,
);

// what may be left of a wish beside frame words: 教 of 打个视频教我吧
const leftovers = /回头|预约|待会|明天|下午|上午|马上|[人派让叫教约搞忙帮等儿来去跑里]|\b(some|any)(one|body)\b/g;

const cut = (question: string, pattern: RegExp) => question.replace(new RegExp(pattern.source, 'g'), ' ');

/** The wish for a person's help in a question; undefined when none is said. */
export const helpWishIn = (question: string): HelpWish | undefined => {
  const said = question.normalize('NFKC').toLowerCase();
  const mode = modes.find(([, pattern]) => pattern.test(said))?.[0];
  if (!mode && !anyhow.test(said)) return undefined;
  const rest = modes.reduce((left, [, pattern]) => cut(left, pattern), said);
  return { ...(mode ? { mode } : {}), rest: cut(rest, anyhow) };
};

/** Whether the topic of what else was said is no more than the wish itself. */
export const isOnlyWish = (topic: string) => topic.replace(leftovers, '').trim() === '';
