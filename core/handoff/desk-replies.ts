/** Ready-made replies of the desk, as data: kind, plain, and promising nothing that a helper cannot keep. */
export const deskReplies = [
  { id: 'hello', title: '问候', text: '您好，我是大厅的帮办员，您的问题我已经看到了，请稍等，我来帮您看。' },
  { id: 'one-moment', title: '请稍等', text: '请稍等一下，我正在核实，马上回复您。' },
  {
    id: 'more-details',
    title: '请补充',
    text: '为了说得更准确，请您再补充一下具体情况。请不要在这里发送身份证号或银行卡号。',
  },
  { id: 'see-checklist', title: '看清单', text: '要带的材料我已经列在下面，请对照准备；带星号的是必须带的。' },
  { id: 'free-of-charge', title: '不收费', text: '帮办代办不收取任何费用；事项本身如有法定收费，以办事指南为准。' },
  { id: 'anything-else', title: '还有吗', text: '请问还有其他需要帮忙的吗？' },
  { id: 'goodbye', title: '结束', text: '感谢您的咨询，祝您办事顺利。方便的话，请对这次服务作个评价，评价自愿。' },
  {
    id: 'hello-en',
    title: 'Hello',
    text: 'Hello, I am a helper of the hall. I have read your question; one moment, please.',
  },
  { id: 'goodbye-en', title: 'Goodbye', text: 'Thank you. If you like, you can rate this help now; it is up to you.' },
] as const;
