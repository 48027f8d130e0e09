/** Content script that marks with findAndReplaceDOMText, and says in the page when it is done. */
import { alternation } from '../alternation.ts';
import { markByFindAndReplace } from './find-and-replace.ts';

/** Put in by the bundler. */
declare const NAMES: readonly string[];

document.documentElement.dataset.benchMarks = String(markByFindAndReplace(document.body, alternation(NAMES)));
