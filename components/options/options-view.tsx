import type { CardModel } from '../../core/card/model.ts';
import type { Settings } from '../../core/settings.ts';
import { useWords } from '../words.ts';
import { CardSection } from './card-section.tsx';
import { type KeepProps, KeepSection } from './keep-section.tsx';
import { MarksSection } from './marks-section.tsx';
import type { Hidden, OnChange, Said } from './model.ts';
import { type PacksProps, PacksSection } from './packs-section.tsx';
import { Preview } from './preview.tsx';
import { SaidBar } from './said-bar.tsx';
import { type ShortcutsProps, ShortcutsSection } from './shortcuts-section.tsx';
import { type SitesProps, SitesSection } from './sites-section.tsx';

export interface OptionsProps extends SitesProps, ShortcutsProps, PacksProps, KeepProps {
	settings: Settings;
	hidden: readonly Hidden[];
	/** The card in the preview. */
	card?: CardModel | undefined;
	said?: Said | undefined;
	onChange: OnChange;
	onUndo: () => void;
	onDismiss: () => void;
}

/** All that a reader can choose, and beside it what it looks like. */
export function OptionsView(props: OptionsProps) {
	const t = useWords();
	const { settings, hidden, onChange } = props;
	return (
		<main class="bs-settings">
			<header class="bs-settings-head">
				<h1 class="bs-title">{t('settingsTitle')}</h1>
				<nav aria-label={t('settingsTitle')}>
					<a href="#marks">{t('marksTitle')}</a>
					<a href="#card">{t('cardTitle')}</a>
					<a href="#sites">{t('sitesTitle')}</a>
					<a href="#shortcuts">{t('shortcutsTitle')}</a>
					<a href="#knowledge">{t('knowledgeTitle')}</a>
					<a href="#keep">{t('keepTitle')}</a>
				</nav>
			</header>
			<Preview theme={settings.theme} card={props.card} />
			<div class="bs-settings-body">
				<MarksSection settings={settings} hidden={hidden} onChange={onChange} />
				<CardSection settings={settings} onChange={onChange} />
				<SitesSection {...props} />
				<ShortcutsSection {...props} />
				<PacksSection {...props} />
				<KeepSection {...props} />
			</div>
			<SaidBar said={props.said} onUndo={props.onUndo} onClose={props.onDismiss} />
		</main>
	);
}
