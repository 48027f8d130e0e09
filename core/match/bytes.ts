/** Typed arrays in and out of base64, so that a compiled structure travels inside a JSON pack. */

type Column = Uint8Array | Uint32Array;

const PIECE = 0x8000;

/** The column as differences from one number to the next, which compress better where it mostly rises. */
export function differences(column: Uint32Array): Uint32Array {
	return column.map((value, at) => value - (column[at - 1] ?? 0));
}

/** Undoes {@link differences}, in place. */
export function runningSums(column: Uint32Array): Uint32Array {
	let sum = 0;
	for (let at = 0; at < column.length; at++) {
		sum = (sum + (column[at] as number)) >>> 0;
		column[at] = sum;
	}
	return column;
}

/** The bytes of an array as base64. Platforms that run this are little-endian, as is the format. */
export function toBase64(column: Column): string {
	const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
	let binary = '';
	for (let at = 0; at < bytes.length; at += PIECE) binary += String.fromCharCode(...bytes.subarray(at, at + PIECE));
	return btoa(binary);
}

/** The bytes of base64 text. @throws when the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
	return bytes;
}
