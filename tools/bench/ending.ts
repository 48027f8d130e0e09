/** What has to be ended or removed when the bench ends, however it ends: processes, folders. */

const tasks: (() => void)[] = [];

/** Has something done at the end, at once: nothing can be waited for there. The last comes first. */
export function atEnd(task: () => void): void {
	if (tasks.length === 0) {
		process.once('exit', runTasks);
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
	}
	tasks.push(task);
}

function runTasks(): void {
	for (const task of tasks.reverse()) {
		try {
			task();
		} catch {
			// One thing that cannot be ended must not keep the others.
		}
	}
}
