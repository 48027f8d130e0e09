/** Content script that marks with mark.js, and says in the page when it is done. */
import { markByMarkJs } from './mark-js.ts';

/** Put in by the bundler. */
declare const NAMES: readonly string[];

document.documentElement.dataset.benchMarks = String(markByMarkJs(document.body, NAMES));
