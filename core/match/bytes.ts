/** Typed arrays in and out of base64, so that a compiled structure travels inside a JSON pack. */

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

/** The numbers' lowest bytes, then their second ones, and so on: like beside like compresses a sixth better. */
export function toPlanes(column: Uint32Array): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(column.length * 4);
	for (let at = 0; at < bytes.length; at++) {
		bytes[at] = (column[at % column.length] as number) >>> (8 * Math.floor(at / column.length));
	}
	return bytes;
}

/** Undoes {@link toPlanes}. @throws RangeError when the bytes are no whole numbers. */
export function fromPlanes(bytes: Uint8Array): Uint32Array<ArrayBuffer> {
	const { length } = bytes;
	if (length % 4 !== 0) throw new RangeError(`${length} bytes are no 32-bit numbers`);
	const size = length / 4;
	const column = new Uint32Array(size);
	for (let at = 0; at < size; at++) {
		let value = 0;
		for (let plane = 3; plane >= 0; plane--) value = (value << 8) | (bytes[plane * size + at] as number);
		column[at] = value;
	}
	return column;
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
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
