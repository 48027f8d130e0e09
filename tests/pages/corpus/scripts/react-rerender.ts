/** A React application that never rests for long: see react-rerender.html. */
import { type ChangeEvent, createElement as h, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const NAMES = ['Donald Trump', 'Marco Rubio', 'Keir Starmer', 'Vladimir Putin'];
const ROUNDS = 8;

function App({ onRest }: { onRest: () => void }) {
	const [round, setRound] = useState(0);
	const [text, setText] = useState('Ukraine');
	useEffect(() => {
		if (round === ROUNDS) return onRest();
		const timer = setTimeout(() => setRound(round + 1), 60);
		return () => clearTimeout(timer);
	}, [round, onRest]);
	const names = NAMES.map((_, index) => NAMES[(index + round) % NAMES.length] as string);
	return h(
		'article',
		null,
		h('h1', null, `Round ${round}`),
		h(
			'ul',
			null,
			names.map((name) => h('li', { key: name }, name, ' spoke ', h('b', null, round), ' times of Ukraine.')),
		),
		round % 2 === 0 && h('p', null, 'Even, says ', h('i', null, 'Sergei'), ' Lavrov.'),
		h('p', null, 'You wrote: ', text),
		h('input', {
			value: text,
			'aria-label': 'Text',
			'data-type': ' now',
			onChange: (event: ChangeEvent<HTMLInputElement>) => setText(event.target.value),
		}),
	);
}

const rest = Promise.withResolvers<void>();
createRoot(document.querySelector('#app') as Element).render(h(StrictMode, null, h(App, { onRest: rest.resolve })));
Object.assign(window, { resting: rest.promise });
