/** What was measured on: enough to compare by, nothing that tells whose machine it is. */
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';

export interface Machine {
	readonly cpu: string;
	readonly cores: number;
	/** Gibibytes. */
	readonly memory: number;
	readonly system: string;
	readonly node: string;
	/** As in 2026-11-23. */
	readonly date: string;
}

export function thisMachine(): Machine {
	const cpus = os.cpus();
	return {
		cpu: cpus[0]?.model.trim() ?? 'unknown',
		cores: cpus.length,
		memory: Math.round(os.totalmem() / 2 ** 30),
		system: systemName(),
		node: process.versions.node,
		date: new Date().toISOString().slice(0, 10),
	};
}

/** Name and version of the system; builders of kernels write names of their own behind the version's numbers. */
function systemName(): string {
	const version = os.release().match(/^\d+(\.\d+)?/)?.[0] ?? '';
	const kernel = `${os.type()} ${version}`;
	const file = '/etc/os-release';
	const pretty = existsSync(file) ? readFileSync(file, 'utf8').match(/^PRETTY_NAME="?([^"\n]*)"?$/m)?.[1] : undefined;
	return pretty ? `${pretty}, ${kernel}` : kernel;
}
