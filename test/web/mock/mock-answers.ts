import type { Action } from '#contract/answer/action.ts';
import type { Answer } from '#contract/answer/answer.ts';
import type { Card } from '#contract/answer/card.ts';
import type { Citation } from '#contract/answer/citation.ts';
import type { Field } from '#contract/field.ts';
import type { Language } from '#contract/language.ts';

type Both = (zh: string, en: string) => string;
type Make = (it: Both, language: Language) => Answer;

const guide = 'food-business-permit';
const nameOf = (it: Both) => it('食品经营许可', 'Food business permit');

const cite = (it: Both, field: Field, sample = false): Citation => ({
  guide,
  field,
  version: '3fa91c07',
  name: nameOf(it),
  confirmed: false,
  sample,
  reviewBy: '2027-05-31',
});

const next = (it: Both): Action[] => [
  { kind: 'ask', label: it('多少钱', 'What does it cost?'), guide, field: 'fee' },
  { kind: 'ask', label: it('要多久', 'How long does it take?'), guide, field: 'time-limit' },
  { kind: 'ask', label: it('在哪里办', 'Where do I go?'), guide, field: 'place' },
];

const situations = (it: Both) => [
  {
    id: 'applicant',
    question: it('您是谁来办？', 'Who applies?'),
    options: [
      { id: 'owner', label: it('法定代表人本人', 'The owner') },
      { id: 'agent', label: it('委托别人办', 'Someone else') },
    ],
  },
  {
    id: 'scope',
    question: it('经营什么？', 'What will be sold?'),
    options: [
      { id: 'meals', label: it('现做现卖餐食', 'Meals made on the spot') },
      { id: 'packed', label: it('散装和预包装食品', 'Loose and packaged food') },
      { id: 'canteen', label: it('单位食堂', 'A canteen') },
    ],
  },
];

const materials = (it: Both): Card => ({
  kind: 'materials',
  guide,
  title: it('要带的材料', 'What to bring'),
  situations: situations(it),
  materials: [
    {
      id: 'form',
      name: it('食品经营许可申请书', 'Application form'),
      necessity: 'required',
      copies: it('原件1份', '1 original'),
      notes: [it('窗口有空白表格，也可以在网上填好再来。', 'Blank forms are at the window and online.')],
    },
    {
      id: 'licence',
      name: it('营业执照', 'Business licence'),
      necessity: 'required',
      copies: it('复印件1份', '1 copy'),
      notes: [it('经营范围应包含食品经营。', 'Its scope must include food.')],
      replacedBy: it('电子营业执照', 'The electronic business licence'),
    },
    {
      id: 'identity',
      name: it('法定代表人身份证', 'Identity card of the owner'),
      necessity: 'required',
      copies: it('复印件1份', '1 copy'),
      notes: [],
      replacedBy: it('电子身份凭证', 'The electronic identity card'),
    },
    {
      id: 'authorisation',
      name: it('授权委托书和代办人身份证', 'Authorisation, and the identity card of whoever comes'),
      necessity: 'required',
      copies: it('原件1份', '1 original'),
      notes: [it('写明委托事项和期限。', 'It names the matter and its period.')],
      when: { applicant: ['agent'] },
    },
    {
      id: 'layout',
      name: it('经营场所布局和操作流程图', 'Plan of the premises and of the working steps'),
      necessity: 'deferrable',
      copies: it('原件1份', '1 original'),
      notes: [it('可以在受理后5个工作日内补交。', 'It may follow within 5 working days.')],
      when: { scope: ['meals', 'canteen'] },
    },
    {
      id: 'rules',
      name: it('食品安全管理制度', 'Food safety rules'),
      necessity: 'optional',
      copies: it('复印件1份', '1 copy'),
      notes: [],
    },
  ],
});

const figure = (it: Both, field: 'fee' | 'time-limit'): Card => ({
  kind: 'figure',
  guide,
  field,
  title: field === 'fee' ? it('费用', 'Fee') : it('办理时限', 'Time needed'),
  figure: field === 'fee' ? it('不收费', 'Free') : it('10个工作日', '10 working days'),
  situations: [],
  entries:
    field === 'fee'
      ? [{ title: it('说明', 'Note'), text: it('首次申请、变更、延续和补办都不收费。', 'All kinds of applications are free.') }]
      : [
          { title: it('法定时限', 'Limit by law'), text: it('20个工作日', '20 working days') },
          { title: it('不计入时限', 'Not counted'), text: it('现场核查', 'The inspection on site') },
        ],
});

const place = (it: Both): Card => ({
  kind: 'place',
  guide,
  title: it('在哪里办', 'Where to go'),
  windows: [
    {
      id: 'b04',
      number: 'B04',
      name: it('食品经营许可', 'Food business permits'),
      zone: it('企业服务区', 'Business services'),
      floor: it('一楼', 'First floor'),
    },
    {
      id: 'w2-01',
      number: '2-01',
      name: it('施工许可', 'Construction permits'),
      zone: it('工程建设与交通区', 'Construction and transport'),
      floor: it('二楼', 'Second floor'),
    },
  ],
  hours: [it('周一至周五 9:00–12:00', 'Mon–Fri 9:00–12:00'), it('周一至周五 13:00–17:00', 'Mon–Fri 13:00–17:00')],
  notice: it('示例大厅：窗口编号和开放时间均为示例数据。', 'Sample hall: window numbers and hours are sample values.'),
  notes: [it('也可以全程网上办理，不用到大厅。', 'It can also be done online, without coming here.')],
});

const steps = (it: Both): Card => ({
  kind: 'list',
  guide,
  field: 'steps',
  title: it('办理流程', 'Steps'),
  numbered: true,
  situations: [],
  entries: [
    { title: it('申请', 'Apply'), text: it('在窗口或网上提交材料。', 'Hand in the papers here or online.') },
    { title: it('受理', 'Acceptance'), text: it('材料齐全当场受理，出具受理通知书。', 'Complete papers are accepted at once.') },
    {
      title: it('现场核查', 'Inspection'),
      text: it('核查人员上门查看经营场所。', 'Inspectors visit the premises.'),
      when: { scope: ['meals', 'canteen'] },
    },
    { title: it('领证', 'The permit'), text: it('到窗口领取，或者邮寄到家。', 'Collect it here or have it posted.') },
  ],
});

const summary = (it: Both): Card => ({
  kind: 'summary',
  guide,
  title: nameOf(it),
  department: it('市场监督管理局', 'Market Regulation Bureau'),
  text: it('从事食品销售、餐饮服务或办单位食堂，开业前要取得的许可。', 'Needed before selling food or serving meals.'),
  facts: [
    { field: 'fee', label: it('费用', 'Fee'), text: it('不收费', 'Free') },
    { field: 'time-limit', label: it('办理时限', 'Time needed'), text: it('10个工作日', '10 working days') },
    { field: 'materials', label: it('要带的材料', 'What to bring'), text: it('6样，有的可用电子证照代替', '6 papers, some replaced') },
    { field: 'place', label: it('在哪里办', 'Where to go'), text: it('B04窗口，或网上办', 'Window B04, or online') },
  ],
});

const online = (it: Both): Action => ({
  kind: 'open-page',
  label: it('去网上办', 'Handle it online'),
  url: 'https://www.jszwfw.gov.cn/',
});

const about = (it: Both, language: Language, field: Field, speech: string, cards: Card[], actions: Action[]): Answer => ({
  ending: 'answered',
  language,
  speech,
  cards,
  actions,
  citations: [cite(it, field, field === 'place')],
  guide,
  field,
});

const bare = (ending: Answer['ending'], language: Language, speech: string, rest: Partial<Answer> = {}): Answer => ({
  ending,
  language,
  speech,
  cards: [],
  actions: [],
  citations: [],
  ...rest,
});

/** First the field that was tapped, else the first pattern that the text fits. */
export const mockAnswers: [Field | undefined, RegExp, Make][] = [
  [
    'materials',
    /带什么|材料|bring|paper/i,
    (it, language) =>
      about(it, language, 'materials', it('办食品经营许可，先备好这些。选一选您的情况，清单会更短。', 'These are the papers for a food business permit.'), [materials(it)], [
        { kind: 'take-along', label: it('带走这份清单', 'Take this list along'), guide },
        ...next(it),
      ]),
  ],
  ['fee', /多少钱|费|cost|fee/i, (it, language) => about(it, language, 'fee', it('办食品经营许可不收费。', 'A food business permit is free.'), [figure(it, 'fee')], next(it))],
  [
    'time-limit',
    /多久|时限|how long/i,
    (it, language) => about(it, language, 'time-limit', it('材料齐全，10个工作日办好。', 'It takes 10 working days.'), [figure(it, 'time-limit')], next(it)),
  ],
  [
    'place',
    /哪里|窗口|where|window/i,
    (it, language) =>
      about(it, language, 'place', it('在一楼企业服务区B04号窗口办，也可以网上办。', 'At window B04 on the first floor, or online.'), [place(it)], [
        { kind: 'show-way', label: it('带我去', 'Show the way'), to: 'b04' },
        online(it),
        ...next(it),
      ]),
  ],
  ['steps', /流程|步骤|steps/i, (it, language) => about(it, language, 'steps', it('一共四步，您只要来一次。', 'Four steps, one visit.'), [steps(it)], next(it))],
  [
    undefined,
    /着火|fire/i,
    (it, language) =>
      bare('emergency', language, it('请马上拨打119，并告诉身边的工作人员。', 'Call 119 now and tell the staff near you.'), {
        cards: [{ kind: 'notice', tone: 'emergency', title: it('紧急情况', 'Emergency'), text: it('火警119，急救120，报警110。', 'Fire 119, ambulance 120, police 110.') }],
        actions: [{ kind: 'call', label: it('拨打 119', 'Call 119'), phone: '119' }],
      }),
  ],
  [
    undefined,
    /人工|person/i,
    (it, language) =>
      bare('handoff', language, it('您可以到总服务台找工作人员，也可以拨打12345。', 'Go to the help desk, or call 12345.'), {
        actions: [{ kind: 'ask-human', label: it('找人帮忙', 'Ask a person') }],
      }),
  ],
  [
    undefined,
    /护照|passport/i,
    (it, language) =>
      bare('outline', language, it('普通护照签发由出入境管理部门办理，详细指南还没有收录。', 'Passports are issued by the exit-entry office; the guide is not in yet.'), {
        cards: [{ kind: 'notice', tone: 'warning', title: it('只有概要', 'Outline only'), text: it('材料和费用请问窗口，或拨打12345。', 'Ask at the window, or call 12345.') }],
        actions: [{ kind: 'call', label: it('拨打 12345', 'Call 12345'), phone: '12345' }],
      }),
  ],
  [
    undefined,
    /店|restaurant|shop/i,
    (it, language) =>
      bare('clarify', language, it('您想办的是哪一件？', 'Which of these do you mean?'), {
        cards: [
          {
            kind: 'choices',
            title: it('请选一件', 'Choose one'),
            options: [
              { guide, label: nameOf(it), hint: it('餐馆、奶茶店、超市卖食品', 'Restaurants, tea shops, food in supermarkets') },
              { guide: 'food-stall-filing', label: it('食品摊贩备案', 'Food stall filing'), hint: it('摆摊卖小吃', 'Snacks at a stall') },
            ],
          },
        ],
      }),
  ],
  [
    undefined,
    /食品|许可|food|permit/i,
    (it, language) =>
      about(it, language, 'summary', it('食品经营许可由市场监督管理局办理，不收费，10个工作日办好。', 'A food business permit is free and takes 10 working days.'), [summary(it)], [
        online(it),
        ...next(it),
      ]),
  ],
  [
    undefined,
    /./,
    (it, language) =>
      bare('refused-out-of-scope', language, it('这个我不知道。政务服务的事，可以换个说法问我。', 'I do not know that. Ask me about government services.')),
  ],
];
