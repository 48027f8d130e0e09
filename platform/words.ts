/** The interface's words from the browser's message catalogue. */
import browser from 'webextension-polyfill';
import { translateWith } from '../components/words-from-catalogue.ts';

/** Made anew for each caller, because the browser's API is not there while the extension is being built. */
export const browserWords = () => translateWith((key, substitutions) => browser.i18n.getMessage(key, substitutions));
