/** A process that does what it is asked, and is ended when it takes too long. */
import { type ChildProcess, fork } from 'node:child_process';
import { atEnd } from './ending.ts';

/** Room for a million aliases in whatever form, in megabytes. */
const HEAP_MB = 8192;

/** The process did not answer; the message says why in a few words. */
export class NoAnswer extends Error {}

/** Processes that run. */
const running = new Set<ChildProcess>();
let watched = false;

function endAll(): void {
	for (const child of running) child.kill('SIGKILL');
}

export class Child<Order, Answer> {
	readonly #process: ChildProcess;

	/** @param file a module of ours that answers each message with one. */
	constructor(file: URL, args: readonly string[]) {
		if (!watched) atEnd(endAll);
		watched = true;
		this.#process = fork(file, args, {
			execArgv: ['--expose-gc', `--max-old-space-size=${HEAP_MB}`],
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
		});
		running.add(this.#process);
		this.#process.once('exit', () => running.delete(this.#process));
	}

	/** @throws NoAnswer when the time is up or the process has ended; it is ended then. */
	ask(order: Order, limitMs: number): Promise<Answer> {
		return new Promise((resolve, reject) => {
			const child = this.#process;
			const stop = (reason: string) => {
				clear();
				child.kill('SIGKILL');
				reject(new NoAnswer(reason));
			};
			const onMessage = (answer: unknown) => {
				clear();
				resolve(answer as Answer);
			};
			const onExit = () => stop('the engine gave up');
			const timer = setTimeout(() => stop(`took more than ${Math.round(limitMs / 1000)} s`), limitMs);
			const clear = () => {
				clearTimeout(timer);
				child.off('message', onMessage);
				child.off('exit', onExit);
			};
			if (child.exitCode !== null || child.signalCode !== null) return stop('had ended');
			child.on('message', onMessage);
			child.on('exit', onExit);
			child.send(order as object);
			return undefined;
		});
	}

	end(): void {
		this.#process.kill('SIGKILL');
	}
}
