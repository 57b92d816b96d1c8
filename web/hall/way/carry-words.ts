const zh = {
  title: '带到手机上',
  making: '正在生成二维码…',
  code: '清单的二维码，用手机扫',
  scan: '打开微信、支付宝或手机相机，扫一扫',
  holds: '选好的情形、打勾的材料都带过去，里面没有您的个人信息。',
  until: (at: string) => `${at} 前有效`,
  noCode: '二维码没能画出来，请用窗口纸条。',
  failed: '二维码没有生成，不是您的问题。请再试一次，或者用窗口纸条。',
  again: '再试一次',
  ownMachine: '此屏未设置对外地址，手机扫了打不开，所以这里没有二维码。请用窗口纸条。',
  noPhone: '没有智能手机？记下这张纸条，或者打印出来',
  slip: '窗口纸条',
  tell: (name: string) => `到窗口说：我来办“${name}”`,
  atDesk: '到服务台说您要办的事，工作人员会带您去。',
  print: '打印纸条',
  printList: '打印材料清单',
  close: '关闭',
  onDay: (day: string) => `${day} 导办屏打印`,
  spoken: '请用手机扫一扫屏幕上的二维码，接着在手机上看。没有智能手机也可以，记下窗口号就行。',
  spokenNoCode: '没有二维码也不要紧，记下窗口号就行。',
};

const en: typeof zh = {
  title: 'Take it to your phone',
  making: 'Making the code…',
  code: 'QR code of the list, to scan with a phone',
  scan: 'Scan with your phone camera, WeChat or Alipay',
  holds: 'Your choices and ticks come along. It holds nothing personal.',
  until: (at) => `Good until ${at}`,
  noCode: 'The code could not be drawn. Please use the slip for the window.',
  failed: 'The code could not be made; it was nothing you did. Try again, or use the slip for the window.',
  again: 'Try again',
  ownMachine:
    'No public address has been set for this screen, so a phone could not open the code, and none is shown. Please use the slip for the window.',
  noPhone: 'No smartphone? Note this slip, or print it',
  slip: 'Slip for the window',
  tell: (name) => `Say at the window: I have come for “${name}”`,
  atDesk: 'Tell the help desk what you have come for: staff will take you there.',
  print: 'Print the slip',
  printList: 'Print the list of papers',
  close: 'Close',
  onDay: (day) => `Printed at the screen, ${day}`,
  spoken:
    'Please scan the code on the screen to go on with your phone. Without a smartphone, just note the window number.',
  spokenNoCode: 'You need no code: just note the window number.',
};

/** What the hall screen says about taking a matter along. */
export const carryWords = { zh, en };
