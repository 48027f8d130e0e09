/** Serves the bench's files on this machine alone. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file to serve. The body is made when it is asked for: some are large. */
export interface Served {
	readonly type: 'text/html' | 'text/javascript' | 'application/json';
	readonly body: () => string;
}

export interface Server {
	/** As in `http://127.0.0.1:8000`. */
	readonly origin: string;
	close(): void;
}

/** @param files by path. */
export async function serve(files: ReadonlyMap<string, Served>): Promise<Server> {
	const server = createServer(({ url = '/' }, response) => {
		const file = files.get(url);
		if (!file) return void response.writeHead(404).end();
		response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8`, 'cache-control': 'no-store' });
		response.end(file.body());
		return undefined;
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
