const zh = {
  told: {
    elderOn: '已切换到关怀版，字更大，说得更慢。',
    elderOff: '已切换到标准版。',
    contrastOn: '已打开高对比显示。',
    contrastOff: '已关闭高对比显示。',
    normal: '字号：标准。',
    large: '字号：大。',
    largest: '字号：最大。',
    slowOn: '好的，我说慢一点。',
    slowOff: '好的，恢复正常语速。',
    language: '好的，我们说中文。',
    slowTurn: '抱歉，让您久等了，这次没有查出来。您可以再试一次，换个说法，或者找人工。',
    failed: '抱歉，这次没有查出来，不是您的问题。您可以再试一次，或者找人工。',
    recovered: '刚才屏幕出了点问题，已经恢复。请重新问一次。',
  },
  greeting: {
    morning: '上午好',
    noon: '中午好',
    afternoon: '下午好',
    evening: '您好',
    spoken: '我是人工智能导办员领办。您想办什么事，直接说就行。',
    silent: '我是人工智能导办员领办。您想办什么事，点下面的问题，或者打字问我。',
  },
  crash: {
    title: '屏幕遇到了问题，马上恢复',
    text: '刚才的内容已清除。',
    again: '请稍候，几秒后自动恢复。',
    stuck: '屏幕暂时不能用。请到服务台，或拨打 12345。',
    reload: '重新打开',
  },
  deaf: {
    'not-allowed': '麦克风没有打开，请点下面的问题，或者打字问。',
    'no-microphone': '这块屏没有接麦克风，请点下面的问题，或者打字问。',
    'no-provider': '这块屏现在不能听您说话，请点下面的问题，或者打字问。',
    'provider-failed': '刚才没能听清，请再说一次，也可以打字问。',
  },
};

const en: typeof zh = {
  told: {
    elderOn: 'Large print is on. I will speak more slowly.',
    elderOff: 'Large print is off.',
    contrastOn: 'High contrast is on.',
    contrastOff: 'High contrast is off.',
    normal: 'Text size: normal.',
    large: 'Text size: large.',
    largest: 'Text size: largest.',
    slowOn: 'All right, I will speak more slowly.',
    slowOff: 'All right, back to normal speed.',
    language: 'All right, English it is.',
    slowTurn: 'Sorry to keep you waiting: nothing was found this time. Try again, use other words, or ask staff.',
    failed: 'Sorry, no answer came through. It was nothing you did. Try again, or ask staff.',
    recovered: 'The screen had a problem and has recovered. Please ask again.',
  },
  greeting: {
    morning: 'Good morning',
    noon: 'Hello',
    afternoon: 'Good afternoon',
    evening: 'Good evening',
    spoken: 'I am Lingban, an AI guide. Just say what you would like to get done.',
    silent: 'I am Lingban, an AI guide. Touch a question below, or type what you need.',
  },
  crash: {
    title: 'The screen had a problem and is recovering',
    text: 'What was asked has been deleted.',
    again: 'One moment: it comes back by itself.',
    stuck: 'The screen cannot be used now. Please go to the help desk, or call 12345.',
    reload: 'Open again',
  },
  deaf: {
    'not-allowed': 'The microphone is off. Touch a question below, or type.',
    'no-microphone': 'This screen has no microphone. Touch a question below, or type.',
    'no-provider': 'This screen cannot listen right now. Touch a question below, or type.',
    'provider-failed': 'That did not come through. Please say it again, or type.',
  },
};

/** What the screen tells about itself: its greeting, what was set, what went wrong. */
export const tellingWords = { zh, en };
