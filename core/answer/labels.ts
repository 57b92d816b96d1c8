import type { Field } from '#contract/field.ts';
import type { Bilingual } from '#contract/language.ts';

/** What a field is called on cards and in follow-up questions. */
export const fieldLabels: Record<Field, Bilingual> = {
  summary: { zh: '概要', en: 'Overview' },
  conditions: { zh: '办理条件', en: 'Conditions' },
  materials: { zh: '要带的材料', en: 'What to bring' },
  fee: { zh: '费用', en: 'Fee' },
  'time-limit': { zh: '办理时限', en: 'Time needed' },
  place: { zh: '在哪里办', en: 'Where to go' },
  hours: { zh: '办公时间', en: 'Opening hours' },
  steps: { zh: '办理流程', en: 'Steps' },
  online: { zh: '网上办理', en: 'Online' },
  result: { zh: '办理结果', en: 'What you get' },
  validity: { zh: '有效期', en: 'Validity' },
  law: { zh: '法律依据', en: 'Legal basis' },
  contact: { zh: '咨询和投诉', en: 'Contact' },
  proxy: { zh: '别人代办', en: 'Someone else for you' },
  elsewhere: { zh: '异地办理', en: 'In another city' },
  faq: { zh: '常见问题', en: 'Questions and answers' },
};

/** How the field is asked for when it is offered as a next question. */
export const fieldQuestions: Partial<Record<Field, Bilingual>> = {
  materials: { zh: '要带什么', en: 'What do I bring?' },
  fee: { zh: '多少钱', en: 'What does it cost?' },
  'time-limit': { zh: '要多久', en: 'How long does it take?' },
  place: { zh: '在哪里办', en: 'Where do I go?' },
  online: { zh: '网上能办吗', en: 'Can I do it online?' },
  conditions: { zh: '有什么条件', en: 'Who can apply?' },
  steps: { zh: '怎么个流程', en: 'What are the steps?' },
  proxy: { zh: '别人能代办吗', en: 'Can someone else do it?' },
  elsewhere: { zh: '外地能办吗', en: 'Can I do it in another city?' },
  validity: { zh: '有效期多久', en: 'How long is it valid?' },
  faq: { zh: '常见问题', en: 'Common questions' },
};

export const labels = {
  showWay: { zh: '带我去', en: 'Show the way' },
  openPage: { zh: '去网上办', en: 'Handle it online' },
  askHuman: { zh: '找人帮忙', en: 'Ask a person' },
  takeAlong: { zh: '带走这份清单', en: 'Take this list along' },
  call: { zh: '拨打', en: 'Call' },
  free: { zh: '不收费', en: 'Free' },
  feeDepends: { zh: '按情况收取', en: 'depends on the case' },
  onTheSpot: { zh: '当场办结', en: 'On the spot' },
  promised: { zh: '承诺时限', en: 'Promised' },
  statutory: { zh: '法定时限', en: 'Limit by law' },
  noStatutory: { zh: '法律没有规定', en: 'None set by law' },
  notCounted: { zh: '不计入时限', en: 'Not counted' },
  reduction: { zh: '减免', en: 'Reduction' },
  basis: { zh: '依据', en: 'Basis' },
  issuer: { zh: '由谁出具', en: 'Issued by' },
  visits: { zh: '到现场', en: 'Visits' },
  appointment: { zh: '预约', en: 'Appointment' },
  townCentres: { zh: '街道（镇）便民服务中心', en: 'Town and street service centres' },
  terminal: { zh: '自助终端', en: 'Self-service terminal' },
  post: { zh: '邮寄', en: 'By post' },
  delivery: { zh: '领取方式', en: 'How you get it' },
  consultation: { zh: '咨询', en: 'Questions' },
  complaint: { zh: '监督投诉', en: 'Complaints' },
  computer: { zh: '电脑端', en: 'Computer' },
  mobile: { zh: '手机端', en: 'Phone' },
  original: { zh: '原件', en: 'original' },
  copy: { zh: '复印件', en: 'copy' },
  electronic: { zh: '电子版', en: 'electronic' },
} satisfies Record<string, Bilingual>;
