/** Where the live connection of this page's own origin is. */
export const liveAddress = ({ protocol, host }: Pick<Location, 'protocol' | 'host'> = location) =>
  `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/live`;
