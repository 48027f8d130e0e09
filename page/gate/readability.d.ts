/** The gate needs one function of Readability; the package's entry point would bring all of it. */
declare module '@mozilla/readability/Readability-readerable.js' {
	export { isProbablyReaderable as default } from '@mozilla/readability';
}
