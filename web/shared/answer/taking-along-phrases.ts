/** What the page says about a list on its way to another phone and about the printed notice, Chinese first. */
export const takingAlongPhrases = {
  carry: ['带到另一部手机上', 'Continue on another phone'],
  linkTitle: ['带到另一部手机上', 'Continue on another phone'],
  linkMaking: ['正在生成二维码…', 'Making the code…'],
  linkText: [
    '用另一部手机扫一扫，接着看这份清单，选好的、打勾的都在。',
    'Scan this with the other phone: your choices and ticks come along.',
  ],
  linkCode: ['清单的二维码，用另一部手机扫', 'QR code of the list, to scan with another phone'],
  linkNoCode: ['二维码没能画出来，请用下面的链接。', 'The code could not be drawn. Please use the link below.'],
  linkUntil: ['{0} 前有效', 'Good until {0}'],
  linkAddress: ['也可以把链接发过去', 'Or send the link'],
  linkCopy: ['复制链接', 'Copy the link'],
  linkShare: ['发送给…', 'Share…'],
  copied: ['已复制', 'Copied'],
  copyByHand: ['链接已选中，请长按复制。', 'The link is selected: press and hold to copy.'],
  linkHolds: [
    '链接里只有事项、选项和打勾，没有您的个人信息。谁拿到都能打开。',
    'The link holds the matter, choices and ticks, nothing personal. Whoever has it can open it.',
  ],
  linkExpired: [
    '这个链接已经过了有效时间。请在原来的手机上再生成一个，或者直接在下面问。',
    'This link has expired. Make a new one on the other phone, or simply ask below.',
  ],
  linkInvalid: [
    '链接不完整，没能打开清单。请再扫一次，或者直接在下面问。',
    'The link is incomplete, so the list could not be opened. Scan again, or simply ask below.',
  ],
  linkGone: [
    '这件事的指南现在没有了，清单没能打开。请直接在下面问。',
    'The guide of this list is no longer there. Please ask below.',
  ],
  linkChanged: [
    '指南刚更新过，请再问一次，用新的清单。',
    'The guide has just changed. Please ask again for the new list.',
  ],
  linkOffline: ['没有网络，联网后再试。', 'You are offline. Try again when you are back online.'],
  linkFailed: [
    '这次没有成功，不是您的问题。请再试一次。',
    'It did not work this time; it was nothing you did. Please try again.',
  ],
  bringing: ['正在取您的清单…', 'Fetching your list…'],
  brought: ['带来的清单：', 'List brought along:'],
  broughtSpeech: [
    '您的清单带过来了，选好的、打勾的都在，可以接着问。',
    'Your list is here with its choices and ticks. You can ask on.',
  ],
  sampleMarked: ['部分为示例数据，已标“示例”', 'Parts marked “sample” hold sample data'],
  sampleShort: ['示例', 'sample'],
  situationOpen: [
    '还没选，下面列的是全部可能；标[视情况]的不一定要',
    'not chosen yet: everything that may apply is listed',
  ],
  scanUntil: ['{0} 前可扫码到手机上接着看', 'Scan before {0} to continue on a phone'],
  officer: ['经办人（签字）：', 'Officer (signature):'],
  visitorSigns: ['申请人（签字）：', 'Applicant (signature):'],
  signedOn: ['日期：', 'Date:'],
} as const satisfies Record<string, readonly [string, string]>;
