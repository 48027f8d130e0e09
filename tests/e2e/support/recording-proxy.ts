/** A proxy on this machine that lets nothing through and writes down what was asked for. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserName } from '../../../tools/lib/browsers.ts';

export interface RecordingProxy {
	readonly port: number;
	/** Hosts, with ports, in the order in which they were asked for. */
	readonly asked: readonly string[];
	close(): Promise<void>;
}

/** What a browser is started with to send all of its requests to a port of this machine. */
export function throughProxy(
	name: BrowserName,
	port: number,
): { readonly args: string[]; readonly preferences: Record<string, unknown> } {
	const host = '127.0.0.1';
	return {
		args: name === 'chromium' ? [`--proxy-server=${host}:${port}`, '--proxy-bypass-list=<-loopback>'] : [],
		preferences: {
			'network.proxy.type': 1,
			...Object.fromEntries(
				['http', 'ssl'].flatMap((kind) => [
					[`network.proxy.${kind}`, host],
					[`network.proxy.${kind}_port`, port],
				]),
			),
			'network.proxy.no_proxies_on': '',
			'network.proxy.allow_hijacking_localhost': true,
		},
	};
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
	const asked: string[] = [];
	const server: Server = createServer((request, response) => {
		asked.push(URL.canParse(request.url ?? '') ? new URL(request.url ?? '').host : String(request.url));
		response.writeHead(502).end();
	});
	server.on('connect', (request, socket) => {
		asked.push(String(request.url));
		socket.on('error', () => {});
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		asked,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}
