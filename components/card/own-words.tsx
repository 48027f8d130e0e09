import { useState } from 'preact/hooks';

/**
 * What the reader wrote. In a page's card it is drawn, by the style sheet, rather than written, and in a closed root of
 * its own: a page can find what is written with `window.find`, and in Firefox come by that at the root around it.
 */
export function OwnWords({ text }: { text: string }) {
	// One function for as long as the element lives: a root is attached once.
	const [fill] = useState(() => (element: HTMLElement | null) => {
		if (!element) return;
		if (element.getRootNode() === document) return element.append(text);
		const drawn = document.createElement('span');
		drawn.part.add('own');
		drawn.dataset.text = text;
		element.attachShadow({ mode: 'closed' }).append(drawn);
	});
	return <div class="bs-own" ref={fill} />;
}
