/** Prints the slip and nothing else of the page. */
export const printSlip = () => {
  const root = document.documentElement;
  root.setAttribute('data-printing-slip', '');
  addEventListener('afterprint', () => root.removeAttribute('data-printing-slip'), { once: true });
  print();
};
