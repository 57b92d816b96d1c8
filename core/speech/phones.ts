/** What is told digit by digit; the groups are those in which people say a number. */
export const landline = /(?<![\d-])(0\d{2,3})[- ]?(\d{3,4})(\d{4})(?![\d-])/g;
export const mobile = /(?<![\d.,-])(1[3-9]\d)[- ]?(\d{4})[- ]?(\d{4})(?![\d-])/g;
export const freephone = /(?<![\d-])([48]00)-(\d{3,4})-?(\d{3,4})(?![\d-])/g;
export const identityNumber = /(?<![\d.,])(\d{6})(\d{8})(\d{3}[\dXx])(?!\d)/g;

/** Public lines: 12345, 12123, 95598, 96110, 10086, and 4050, which names a group of people. */
export const hotline = String.raw`(?<![\d.,:¥￥-])((?:12\d{3}|9[56]\d{3}|100(?:00|10|86)|4050))(?![\d-]|[.,:]\d|%|–)`;

/** Police, fire, ambulance, road accidents; the same figures may also be an amount. */
export const emergencyNumber = '1(?:10|19|20|22)';
