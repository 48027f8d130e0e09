/** A Preact application that never rests for long: see preact-rerender.html. */
import { createElement as h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';

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
	return h('article', null, [
		h('h1', { key: 'head' }, `Round ${round}`),
		h(
			'ul',
			{ key: 'list' },
			names.map((name) => h('li', { key: name }, name, ' spoke ', h('b', null, round), ' times of Ukraine.')),
		),
		round % 2 === 0 && h('p', { key: 'even' }, 'Even, says ', h('i', null, 'Sergei'), ' Lavrov.'),
		h('p', { key: 'text' }, `You wrote: ${text}`),
		h('input', {
			key: 'field',
			value: text,
			'aria-label': 'Text',
			'data-type': ' now',
			onInput: (event: Event) => setText((event.target as HTMLInputElement).value),
		}),
	]);
}

const rest = Promise.withResolvers<void>();
render(h(App, { onRest: rest.resolve }), document.querySelector('#app') as Element);
Object.assign(window, { resting: rest.promise });
