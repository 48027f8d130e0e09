/** What core may use of its surroundings: found in Node, in workers and in pages alike. */
declare function atob(base64: string): string;
declare function btoa(binary: string): string;
declare class URL {
	constructor(address: string);
	readonly hostname: string;
}
