/** How much memory a thing holds, seen from outside: what the process has with it less what it had without. */

/**
 * Bytes that this process keeps: its heap, and memory outside it such as typed arrays.
 * @throws when the process was not started with `--expose-gc`.
 */
export function bytesInUse(): number {
	const { gc } = globalThis;
	if (!gc) throw new Error('start this process with --expose-gc');
	// What one collection frees may let go of more: finalisers, weak maps, array buffers.
	for (let time = 0; time < 3; time++) gc();
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}
