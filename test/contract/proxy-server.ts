import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

export interface ProxyServer {
  readonly url: string;
  /** `host:port` of every tunnel that was asked for, in order. */
  readonly tunnels: readonly string[];
  close(): Promise<void>;
}

/**
 * A forward proxy that opens every tunnel to the one given server, whatever host is asked for. So a name that exists
 * nowhere is reachable through the proxy alone. Tunnels to port 443 are noted and refused: there is no TLS behind them.
 */
export async function startProxy(target: string): Promise<ProxyServer> {
  const tunnels: string[] = [];
  const sockets = new Set<Duplex>();
  const { hostname, port } = new URL(target);
  const server: Server = createServer((_, response) => {
    response.writeHead(405).end();
  });
  server.on('connect', (request, client) => {
    tunnels.push(request.url ?? '');
    sockets.add(client);
    if (request.url?.endsWith(':443')) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    for (const [from, to] of [
      [upstream, client],
      [client, upstream],
    ] as const) {
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    close() {
      server.closeAllConnections();
      // A tunnel is no longer the server's own connection, and would keep it open while it idles.
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
