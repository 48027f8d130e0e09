/** What the command-line tools share: one clear line and exit code 2 when something is wrong. */

/** A mistake of the caller's, said in one line. */
export class UsageError extends Error {}

/** Runs a command; a {@link UsageError} or a missing file ends it with one line and exit code 2. */
export async function runCommand(name: string, command: () => Promise<void> | void): Promise<void> {
	try {
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
