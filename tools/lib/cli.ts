/** What the command-line tools share: one clear line and exit code 2 when something is wrong. */
import path from 'node:path';

/** A mistake of the caller's, said in one line. */
export class UsageError extends Error {}

/**
 * Runs a command where its caller is; a {@link UsageError} or a missing file ends it with one line and exit
 * code 2. When nobody reads on, as before `| head`, it ends quietly.
 */
export async function runCommand(name: string, command: () => Promise<void> | void): Promise<void> {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		process.stderr.write(`${name}: ${messageOf(error)}\n`);
		process.exit(2);
	});
	process.stderr.on('error', () => process.exit());
	try {
		// npm runs scripts in the project's folder, and says here where it was called.
		if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
		await command();
	} catch (error) {
		process.stderr.write(`${name}: ${messageOf(error)}\n`);
		process.exitCode = 2;
	}
}

function messageOf(error: unknown): string {
	if (error instanceof UsageError) return error.message;
	const { code, path: file, message } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT') return `no such file or folder: ${file}`;
	if (code === 'EISDIR') return `${file ?? 'that'} is a folder; name a file`;
	if (code === 'EACCES') return `not allowed to read ${file}`;
	if (code === 'ENOTDIR') return `not a folder: ${file}`;
	return String(message ?? error).split('\n')[0] ?? 'failed';
}

/** The folder of the seeds that the extension ships, as seen from the working directory. */
export function bundledSeeds(): string {
	return path.relative('', path.resolve(import.meta.dirname, '../../seeds')) || '.';
}
