import type { ComponentChildren } from 'preact';

interface IconButtonProps {
	/** What it does: read aloud, and shown where the pointer rests on it. */
	label: string;
	onClick: () => void;
	/** Besides `bs-icon-button`. */
	class?: string;
	/** For a button that stands for an entity. */
	'data-entity'?: string;
	value?: string;
	/** The icon. */
	children: ComponentChildren;
}

/** A button with a sign on its face in place of words. */
export function IconButton({ label, class: name, children, ...rest }: IconButtonProps) {
	return (
		<button
			type="button"
			class={name ? `bs-icon-button ${name}` : 'bs-icon-button'}
			aria-label={label}
			title={label}
			{...rest}
		>
			{children}
		</button>
	);
}
