/** All of the settings page that needs the knowledge: loaded when the page can already be used. */
import { aboutPack } from '../../core/pack/about.ts';
import { bundledPack } from '../../platform/bundled-pack.ts';

export { knowledge } from '../../platform/knowledge.ts';

export const about = () => aboutPack(bundledPack().pack);
