import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Tells which entity the pointer or the focus is on, and when it is on none any more. One listener for all that
 * carries `data-entity`, whatever view it is in.
 */
export function usePointing(
	root: RefObject<HTMLElement | null>,
	onPoint: ((id: string | null) => void) | undefined,
): void {
	const tell = useRef(onPoint);
	tell.current = onPoint;
	useEffect(() => {
		const element = root.current;
		if (!element) return undefined;
		let last: string | null = null;
		const point = (id: string | null) => {
			if (id !== last) tell.current?.(id);
			last = id;
		};
		const over = ({ target }: Event) => {
			point((target as Element | null)?.closest<HTMLElement>('[data-entity]')?.dataset.entity ?? null);
		};
		const out = () => point(null);
		const on = [
			['mouseover', over],
			['focusin', over],
			['mouseleave', out],
			['focusout', out],
		] as const;
		for (const [name, listener] of on) element.addEventListener(name, listener);
		return () => {
			for (const [name, listener] of on) element.removeEventListener(name, listener);
		};
	}, [root]);
}
