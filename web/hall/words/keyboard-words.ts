const zh = {
  keyboard: '屏幕键盘',
  candidates: '候选字词',
  guides: '直接问这件事',
  field: '您的问题',
  placeholder: '打拼音，比如 shenfenzheng 或 sfz',
  send: '发送',
  close: '收起键盘',
  clear: '清空',
  backspace: '退格',
  space: '空格',
  toEnglish: '英文',
  toChinese: '中文',
  toDigits: '123',
  toLetters: 'ABC',
  shift: '大写',
  more: '更多',
  choose: '选定',
};

const en: typeof zh = {
  keyboard: 'On-screen keyboard',
  candidates: 'Candidates',
  guides: 'Ask about',
  field: 'Your question',
  placeholder: 'Type your question',
  send: 'Send',
  close: 'Close the keyboard',
  clear: 'Clear',
  backspace: 'Backspace',
  space: 'Space',
  toEnglish: 'EN',
  toChinese: '中文',
  toDigits: '123',
  toLetters: 'ABC',
  shift: 'Shift',
  more: 'More',
  choose: 'Choose',
};

export const keyboardWords = { zh, en };
export type KeyboardWords = typeof zh;
