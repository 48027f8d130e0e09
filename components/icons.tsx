/** The few signs the interface needs, drawn on a 16 px grid in the colour of the text around them. */
import type { Stance } from '../core/pack/schema.ts';

function Icon({ d }: { d: string }) {
	return (
		<svg class="bs-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			<path d={d} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
		</svg>
	);
}

export const CloseIcon = () => <Icon d="M4 4l8 8M12 4l-8 8" />;
export const BackIcon = () => <Icon d="M13 8H3M7 4L3 8l4 4" />;
export const SearchIcon = () => <Icon d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.6 10.6L14 14" />;
export const InfoIcon = () => <Icon d="M8 14.25A6.25 6.25 0 1 0 8 1.75a6.25 6.25 0 0 0 0 12.5zM8 7.25v4M8 4.75v.01" />;
export const PauseIcon = () => <Icon d="M5.5 3.5v9M10.5 3.5v9" />;
export const ResumeIcon = () => <Icon d="M5 3.5v9l7.5-4.5z" />;
export const PanelIcon = () => <Icon d="M2 3h12v10H2zM10 3v10" />;
export const PinIcon = () => <Icon d="M6 2h4l-.5 5L12 9.5H4L6.5 7zM8 9.5V14" />;
export const CopyIcon = () => <Icon d="M5.5 5.5V3h7.5v7.5h-2.5M3 5.5h7.5V13H3z" />;
export const NoteIcon = () => <Icon d="M3 13l1-3 7-7 2 2-7 7zM9 13h4" />;
export const HideIcon = () => <Icon d="M2 8s2.3-4 6-4 6 4 6 4-2.3 4-6 4-6-4-6-4zM3 13L13 3" />;
export const WikipediaIcon = () => <Icon d="M2 4.5l3 7.5 3-6 3 6 3-7.5M1 4.5h2.5M12.5 4.5H15M6 4.5h2.5" />;
export const SettingsIcon = () => <Icon d="M2 5h6M12 5h2M10 3v4M2 11h2M8 11h6M6 9v4" />;

const RING = 'M8 13A5 5 0 1 0 8 3a5 5 0 0 0 0 10z';
const STANCES: Readonly<Record<Stance, { line: string; fill?: string; dashes?: string }>> = {
	supports: { line: RING, fill: RING },
	opposes: { line: `${RING}M4.5 11.5l7-7` },
	conditional: { line: RING, fill: 'M8 3a5 5 0 0 0 0 10z' },
	unclear: { line: RING, dashes: '2 2.5' },
};

/** A disc, a struck ring, a half disc or a dashed ring: an aid to the eye beside the stance's word, never in its place. */
export function StanceIcon({ stance }: { stance: Stance }) {
	const { line, fill, dashes } = STANCES[stance];
	return (
		<svg class="bs-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
			{fill && <path d={fill} fill="currentColor" />}
			<path d={line} fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray={dashes} />
		</svg>
	);
}
