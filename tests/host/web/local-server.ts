import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

type Route = (response: ServerResponse, request: IncomingMessage) => void;

export interface LocalServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Paths asked for, in order. */
  asked: string[];
}

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Serves routes by path on this machine until the test is over; other paths are 404. A string is a page. */
export async function localServer(routes: Record<string, Route | string>): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const route = routes[path];
    if (route === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Finns inte.');
    else if (typeof route === 'string') html(route)(response, request);
    else route(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** Answers with a page. */
export function html(body: string | Buffer, headers: Record<string, string> = {}): Route {
  return (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

/** Answers with a redirect. */
export function moved(location: string, status = 301): Route {
  return (response) => response.writeHead(status, { location }).end();
}
