/** A WebSocket as far as a live connection needs one. `closed` is heard once, whoever closed it. */
export type OpenSocket = (
  address: string,
  hears: { opened: () => void; heard: (text: string) => void; closed: () => void },
) => { send: (text: string) => void; close: () => void };

export const browserSocket: OpenSocket = (address, { opened, heard, closed }) => {
  const socket = new WebSocket(address);
  socket.onopen = opened;
  socket.onmessage = ({ data }) => heard(String(data));
  socket.onclose = closed;
  return { send: (text) => socket.send(text), close: () => socket.close() };
};
