import type { ComponentChildren } from 'preact';

interface SectionProps {
	/** What links to it. */
	id: string;
	title: string;
	children?: ComponentChildren;
}

export function Section({ id, title, children }: SectionProps) {
	return (
		<section class="bs-settings-section" id={id} aria-labelledby={`${id}-title`}>
			<h2 class="bs-headline" id={`${id}-title`}>
				{title}
			</h2>
			{children}
		</section>
	);
}
