import type { ServerResponse } from 'node:http';
import { startServer } from './server.ts';

/** One request as it arrived. */
export interface Seen {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Answers one request. `here` is the server's own address. */
export type Step = (response: ServerResponse, seen: Seen, here: string) => void;

export interface FaultServer {
  readonly url: string;
  /** Every request so far, in order, the unexpected ones too. */
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

/** A server that plays a script, one step for each request. Requests beyond the script get 418 and are seen. */
export async function startFaultServer(...script: readonly Step[]): Promise<FaultServer> {
  const seen: Seen[] = [];
  const server = await startServer((request, response, body) => {
    const { method = '', url: target = '', headers } = request;
    const arrived = { method, target, headers, body };
    seen.push(arrived);
    const step = script[seen.length - 1] ?? json(418, { message: 'The script is over' });
    step(response, arrived, server.url);
  });
  return { url: server.url, seen, close: () => server.close() };
}

export type Headers = Readonly<Record<string, string>>;

const JSON_TYPE = 'application/json; charset=utf-8';

/** A whole answer in JSON. `HERE` in a header stands for the server's address. */
export function json(status: number, body: unknown, headers: Headers = {}): Step {
  return (response, _, here) => {
    const own = Object.entries(headers).map(([name, value]) => [name, value.replaceAll('HERE', here)] as const);
    response.writeHead(status, { 'content-type': JSON_TYPE, ...Object.fromEntries(own) }).end(JSON.stringify(body));
  };
}

/** What a proxy or a login page says in GitHub's place. */
export function html(status: number): Step {
  return (response) => {
    response
      .writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
      .end('<!doctype html><title>Sign in</title><p>::error::Please sign in to the network.</p>');
  };
}

/** A body that ends in the middle although the answer is complete as far as HTTP can tell. */
export function truncated(status: number, body: unknown): Step {
  return (response) => {
    const text = JSON.stringify(body);
    response.writeHead(status, { 'content-type': JSON_TYPE }).end(text.slice(0, text.length / 2));
  };
}

/** A connection that dies in the middle of the body that was announced. */
export function cut(status: number, body: unknown): Step {
  return (response) => {
    const text = JSON.stringify(body);
    response.writeHead(status, { 'content-type': JSON_TYPE, 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  };
}

/** A connection that dies before any answer. */
export function hangUp(): Step {
  return (response) => {
    response.destroy();
  };
}
