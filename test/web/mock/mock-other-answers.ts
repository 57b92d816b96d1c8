import type { Answer } from '#contract/answer/answer.ts';
import type { Language } from '#contract/language.ts';
import { guide, type Make, nameOf } from './mock-guide.ts';

const bare = (ending: Answer['ending'], language: Language, speech: string, rest: Partial<Answer> = {}): Answer => ({
  ending,
  language,
  speech,
  cards: [],
  actions: [],
  citations: [],
  ...rest,
});

/** Answers that rest on no field of the guide. */
export const otherAnswers: [undefined, RegExp, Make][] = [
  [
    undefined,
    /着火|fire/i,
    (it, language) =>
      bare(
        'emergency',
        language,
        it('请马上拨打119，并告诉身边的工作人员。', 'Call 119 now and tell the staff near you.'),
        {
          cards: [
            {
              kind: 'notice',
              tone: 'emergency',
              title: it('紧急情况', 'Emergency'),
              text: it('火警119，急救120，报警110。', 'Fire 119, ambulance 120, police 110.'),
            },
          ],
          actions: [{ kind: 'call', label: it('拨打 119', 'Call 119'), phone: '119' }],
        },
      ),
  ],
  [
    undefined,
    /人工|person/i,
    (it, language) =>
      bare(
        'handoff',
        language,
        it('您可以到总服务台找工作人员，也可以拨打12345。', 'Go to the help desk, or call 12345.'),
        {
          actions: [{ kind: 'ask-human', label: it('找人帮忙', 'Ask a person') }],
        },
      ),
  ],
  [
    undefined,
    /护照|passport/i,
    (it, language) =>
      bare(
        'outline',
        language,
        it(
          '普通护照签发由出入境管理部门办理，详细指南还没有收录。',
          'Passports are issued by the exit-entry office; the guide is not in yet.',
        ),
        {
          cards: [
            {
              kind: 'notice',
              tone: 'warning',
              title: it('只有概要', 'Outline only'),
              text: it('材料和费用请问窗口，或拨打12345。', 'Ask at the window, or call 12345.'),
            },
          ],
          actions: [{ kind: 'call', label: it('拨打 12345', 'Call 12345'), phone: '12345' }],
        },
      ),
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
              {
                guide,
                label: nameOf(it),
                hint: it('餐馆、奶茶店、超市卖食品', 'Restaurants, tea shops, food in supermarkets'),
              },
              {
                guide: 'food-stall-filing',
                label: it('食品摊贩备案', 'Food stall filing'),
                hint: it('摆摊卖小吃', 'Snacks at a stall'),
              },
            ],
          },
        ],
      }),
  ],
];

export const unknown: Make = (it, language) =>
  bare(
    'refused-out-of-scope',
    language,
    it('这个我不知道。政务服务的事，可以换个说法问我。', 'I do not know that. Ask me about government services.'),
  );
