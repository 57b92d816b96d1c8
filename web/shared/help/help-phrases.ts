import type { Language } from '#contract/language.ts';
import { orderPhrases } from './order-phrases.ts';

/** What the part of the page on human help says, Chinese first. */
const phrases = {
  ...orderPhrases,
  title: ['找人帮忙', 'Get help from a person'],
  free: ['帮办代办自愿选择，不收服务费。', 'Help is voluntary and free of charge.'],
  loading: ['正在查看谁能帮您…', 'Finding out who can help …'],
  notLoaded: ['没有取到帮办服务。', 'The help services could not be loaded.'],
  again: ['再试一次', 'Try again'],
  otherWays: ['这样也能找到人', 'Other ways to reach a person'],
  openNow: ['工作时间内', 'Open now'],
  opens: ['{0} 上班', 'Opens {0}'],
  closedNow: ['现在休息', 'Closed now'],
  byAppointment: ['需预约', 'By appointment'],
  more: ['服务内容', 'What is done'],
  process: ['怎么办', 'How it goes'],
  sample: ['示例数据', 'Sample data'],
  queued: ['正在为您找帮办员', 'Finding a helper for you'],
  position: ['您排在第 {0} 位', 'You are number {0}'],
  nextUp: ['下一个就是您', 'You are next'],
  waitMinutes: ['大约等 {0}–{1} 分钟', 'About {0} to {1} minutes'],
  waitSoon: ['大约 1 分钟内', 'About a minute'],
  waitUnknown: ['要等多久暂时说不准', 'We cannot tell yet how long it takes'],
  waitClosed: ['现在是休息时间', 'Helpers are not at work now'],
  waitOpens: ['{0} 有人接', 'Back at work {0}'],
  mayLeave: [
    '可以关上这个窗口，接着看别的。有人接手，页面上方会提醒您。',
    'You may close this window and read on. The top of the page tells you when somebody answers.',
  ],
  mayLeavePage: ['可以放心离开这一页。', 'You may leave this page.'],
  leaveNumber: ['不等了，请回电给我', 'Call me back instead'],
  leave: ['留下号码', 'Leave the number'],
  willCall: ['帮办员会打 {0}', 'A helper will call {0}'],
  comeTo: ['帮办员在大厅里等您', 'A helper meets you in the hall'],
  showPlace: ['怎么走', 'Show the way'],
  scheduled: ['已约好', 'Booked'],
  cancel: ['取消这次帮办', 'Cancel this request'],
  cancelSure: ['确定要取消吗？取消后要重新排队。', 'Cancel? You would have to queue again.'],
  keep: ['不取消', 'Keep it'],
  accepted: ['{0}接手了，马上来', '{0} is coming'],
  inProgress: ['{0}正在帮您', '{0} is helping you'],
  suspended: ['帮办员在等消息，稍后继续', 'The helper is waiting for something and will go on'],
  aHelper: ['帮办员', 'A helper'],
  completed: ['这件事帮办结束了', 'The help has ended'],
  terminated: ['帮办员结束了这次服务', 'The helper ended the request'],
  abandoned: ['这次帮办已取消', 'The request was cancelled'],
  outcome: ['结果：{0}', 'Outcome: {0}'],
  'outcome-answered': ['问题已解答', 'answered'],
  'outcome-handled': ['已办好', 'handled'],
  'outcome-accepted-by-department': ['部门已受理', 'accepted by the department'],
  'outcome-referred': ['已转到别处办', 'referred elsewhere'],
  'outcome-not-possible': ['暂时办不了', 'not possible for now'],
  chat: ['对话', 'Chat'],
  write: ['写给帮办员', 'Write to the helper'],
  send: ['发送', 'Send'],
  you: ['您', 'You'],
  helper: ['帮办员', 'Helper'],
  sending: ['发送中', 'Sending'],
  resend: ['重发', 'Send again'],
  read: ['已读', 'Read'],
  typing: ['{0}正在输入…', '{0} is typing …'],
  away: [
    '连接断了，正在重连；写好的话会自动发出。',
    'The connection was lost and is coming back; what you wrote is sent by itself.',
  ],
  left: ['帮办员暂时不在线', 'The helper is not connected right now'],
  source: ['依据：{0}', 'Source: {0}'],
  pointed: ['帮办员指着：{0}', 'The helper points at: {0}'],
  video: ['打视频', 'Video call'],
  videoAsks: ['帮办员请您视频通话', 'The helper asks for a video call'],
  videoPrivate: [
    '接听后才会打开摄像头和麦克风，不录像。',
    'Camera and microphone open only once you accept. Nothing is recorded.',
  ],
  accept: ['接听', 'Accept'],
  decline: ['不接', 'Decline'],
  ringing: ['正在呼叫帮办员…', 'Calling the helper …'],
  connecting: ['正在接通…', 'Connecting …'],
  hangUp: ['挂断', 'Hang up'],
  mute: ['关麦克风', 'Mute'],
  unmute: ['开麦克风', 'Unmute'],
  hidePicture: ['关画面', 'Hide my picture'],
  showPicture: ['开画面', 'Show my picture'],
  'media-refused': [
    '没有得到摄像头和麦克风的许可，您仍能看到、听到对方。',
    'Camera and microphone were not allowed; you can still see and hear the helper.',
  ],
  'media-no-device': ['没有找到摄像头或麦克风。', 'No camera or microphone was found.'],
  'media-busy': ['摄像头或麦克风正被别的程序使用。', 'Another program holds the camera or microphone.'],
  'call-declined': [
    '帮办员现在不方便视频，请继续打字。',
    'The helper cannot take a video call now; please go on writing.',
  ],
  'call-failed': [
    '视频没有接通，请继续打字或请对方回电。',
    'The call could not be connected; please go on writing or ask for a call back.',
  ],
  transcript: ['保存对话', 'Save the chat'],
  banner: ['帮办：{0}', 'Help: {0}'],
  open: ['打开', 'Open'],
  newMessage: ['（新消息）', '(new message)'],
  revoke: ['撤回委托', 'Withdraw the authorisation'],
  revoked: ['委托已撤回', 'The authorisation has been withdrawn'],
  authorisedUntil: ['委托书有效至 {0}', 'Authorised until {0}'],
  sound: ['有人接手、来消息时响一声', 'Sound a tone when somebody answers or writes'],
  gone: [
    '这次帮办在这一页上看不到了。如还需要，请再叫一次，或拨打 12345。',
    'This request can no longer be seen on this page. If you still need help, ask again, or call 12345.',
  ],
  dismiss: ['知道了', 'Dismiss'],
  from: ['{0}：{1}', '{0}: {1}'],
  another: ['再叫人帮忙', 'Ask for help again'],
  rateTitle: ['这次服务，您满意吗？', 'How satisfied are you with this service?'],
  rateFree: [
    '自愿评价，一次办理评一次；只有组长看得到。',
    'Rating is up to you, once per handling; only the team lead sees it.',
  ],
  comment: ['想说的话（可不填）', 'Your words (if you like)'],
  rate: ['提交评价', 'Send the rating'],
  later: ['以后再说', 'Not now'],
  rated: ['谢谢您的评价。', 'Thank you for your rating.'],
  followUp: ['{0} 前会有人核实处理。', 'Somebody will look into it by {0}.'],
  rateFailed: ['评价没有送到，请再试一次。', 'The rating did not arrive. Please try again.'],
  rateAnswerTitle: ['这个回答，您满意吗？', 'How satisfied are you with this answer?'],
  rateAnswer: ['评价这个回答', 'Rate this answer'],
} as const satisfies Record<string, readonly [string, string]>;

export type HelpPhrase = keyof typeof phrases;
export type SayHelp = (phrase: HelpPhrase, ...values: (string | number)[]) => string;

export const makeSayHelp =
  (language: Language): SayHelp =>
  (phrase, ...values) =>
    phrases[phrase][language === 'zh' ? 0 : 1].replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));

const failures = ['offline', 'slot-taken', 'mode-not-offered', 'too-many-handoffs', 'not-now'] as const;

/** Why something could not be done, as the visitor is told. */
export const sayFailure = (say: SayHelp, kind: string) => {
  const known = failures.find((it) => it === kind);
  return say('failed', say(known ? `failed-${known}` : 'failed-other'));
};
