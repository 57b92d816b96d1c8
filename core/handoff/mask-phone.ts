/** The last four digits, enough to recognise one's own number by: `*******5678`. */
export const maskPhone = (phone: string) => {
  const digits = phone.replace(/\D/g, '');
  return `${'*'.repeat(Math.max(0, digits.length - 4))}${digits.slice(-4)}`;
};
