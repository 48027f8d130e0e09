/** All of the settings page that needs the pack: loaded when the page can already be used. */
import { type AboutPack, aboutPack } from '../../core/pack/about.ts';
import { bundledKnowledge } from '../../platform/bundled-pack.ts';

let known: AboutPack | undefined;

export function about(): AboutPack {
	known ??= aboutPack(bundledKnowledge());
	return known;
}

export function nameOf(id: string): string | undefined {
	return bundledKnowledge().entities.get(id)?.name;
}
