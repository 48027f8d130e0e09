/** Takes over what React made on a server: see react-hydration.html. Late, as on sites, when the page has been read. */
import { createElement as h, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';

const LATE_MS = 500;

function App({ onRest }: { onRest: () => void }) {
	const [times, setTimes] = useState(0);
	useEffect(onRest, [onRest]);
	return h(
		'article',
		null,
		h('h1', null, 'The deal that was not signed'),
		h('p', null, 'Donald Trump expects a ', h('b', null, 'minerals deal'), ' with Ukraine.'),
		h('button', { type: 'button', 'data-press': '', onClick: () => setTimes(times + 1) }, 'Read ', times, ' times'),
	);
}

const rest = Promise.withResolvers<void>();
setTimeout(() => hydrateRoot(document.querySelector('#app') as Element, h(App, { onRest: rest.resolve })), LATE_MS);
Object.assign(window, { resting: rest.promise });
