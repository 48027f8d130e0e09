import type { AboutPack, PackOrigin } from '../../core/pack/about.ts';
import type { Conflict } from '../../core/pack/conflicts.ts';
import { useWords } from '../words.ts';
import { AddPack, type AddPackProps } from './add-pack.tsx';
import { PackItem } from './pack-item.tsx';
import { Section } from './section.tsx';

export interface PackRow {
	readonly id: string;
	readonly origin: PackOrigin;
	readonly on: boolean;
	/** The day on which it came: YYYY-MM-DD. */
	readonly added: string;
	readonly about: AboutPack;
	/** Names that it shares with other packs and that mean something else there; absent until they are known. */
	readonly conflicts?: readonly Conflict[];
}

export interface PackActions {
	onPackSwitch: (id: string, on: boolean) => void;
	/** Has the pack asked before the one above it. */
	onPackUp: (id: string) => void;
	onPackRemove: (id: string) => void;
	onPackSave: (id: string, form: 'json' | 'json-ld') => void;
}

export interface PacksProps extends PackActions, AddPackProps {
	/** In the order in which they are asked; absent until it is known. */
	packs?: readonly PackRow[] | undefined;
	/** Of the extension. */
	version: string;
}

/** What the cards are made of: packs, switched on and off, put in order, added, saved and removed. */
export function PacksSection(props: PacksProps) {
	const { packs, version } = props;
	const t = useWords();
	return (
		<Section id="knowledge" title={t('knowledgeTitle')}>
			<p class="bs-prose">{t('packsText')}</p>
			<ol class="bs-packs">
				{packs?.map((pack, at) => (
					<PackItem
						key={pack.id}
						pack={pack}
						version={version}
						actions={props}
						isOnly={packs.length === 1}
						isFirst={at === 0}
					/>
				))}
			</ol>
			{packs && <AddPack {...props} />}
		</Section>
	);
}
