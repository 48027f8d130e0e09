/** Gives the reader what a page of ours shows: to the clipboard, or as a file. */

/** @returns whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

export function saveFile(name: string, type: string, text: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	// The browser has to have begun before the address may go.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
