import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createLine, type Socket } from 'node:net';

/** How a connection fares: it goes through, is refused, is taken and never answered, or breaks after the first bytes of a reply. */
type Fate = 'through' | 'refused' | 'hangs' | 'cut';

const listen = async (server: { listen: (port: number, host: string, done: () => void) => unknown }) =>
  new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

/** A line to a server of this machine, whose fate can be changed at any time; whatever is under way shares it. */
export const makeLine = async (target: string) => {
  const { port } = new URL(target);
  let fate: Fate = 'through';
  const open = new Set<Socket>();
  const server = createLine((near) => {
    open.add(near);
    near.on('close', () => open.delete(near)).on('error', () => {});
    if (fate === 'refused') near.destroy();
    if (fate === 'hangs') near.resume();
    if (fate === 'refused' || fate === 'hangs') return;
    const far = connect(Number(port), '127.0.0.1');
    far.on('error', () => near.destroy()).on('close', () => near.destroy());
    near.on('close', () => far.destroy());
    near.pipe(far);
    far.on('data', (data) => {
      near.write(fate === 'cut' ? data.subarray(0, 200) : data);
      if (fate === 'cut') near.destroy();
    });
  });
  await listen(server);
  return {
    /** The target's address by way of the line. */
    address: target.replace(`:${port}`, `:${(server.address() as AddressInfo).port}`),
    become: (next: Fate) => {
      fate = next;
      if (next !== 'through') for (const socket of open) socket.destroy();
    },
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
};
export type Line = Awaited<ReturnType<typeof makeLine>>;

/** A way to a server that counts the bytes of replies by their path, as they cross the network. */
export const countBytes = async (target: string) => {
  const counted = new Map<string, number>();
  const server: Server = createServer((asked, reply) => {
    const { hostname, port } = new URL(target);
    const headers = { ...asked.headers, host: `${hostname}:${port}` };
    const far = request({ host: '127.0.0.1', port, path: asked.url, method: asked.method, headers }, (response) => {
      reply.writeHead(response.statusCode ?? 502, response.headers);
      const path = (asked.url ?? '/').split('?')[0] ?? '/';
      response.on('data', (data: Buffer) => counted.set(path, (counted.get(path) ?? 0) + data.length));
      response.pipe(reply);
    });
    far.on('error', () => reply.destroy());
    asked.pipe(far);
  });
  await listen(server);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    counted,
    close: () => server.closeAllConnections(),
  };
};
