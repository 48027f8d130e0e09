/** Injected once the pointer moves on a page that holds a mention: the card and the library that places it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import baseCss from '../components/base.css?inline';
import cardCss from '../components/card/card.css?inline';
import tokensCss from '../components/tokens.css?inline';
import { translateWith } from '../components/words-from-catalogue.ts';
import { provideCards } from '../page/card/bridge.ts';
import { cardSurface } from '../page/card/surface.tsx';
import { hoverCards } from '../page/pointer/hover-cards.ts';
import { native } from '../platform/native.ts';

export default defineUnlistedScript(() => {
	const translate = translateWith((key, given) => native().i18n.getMessage(key, given));
	provideCards(hoverCards(cardSurface(tokensCss + baseCss + cardCss, translate)));
});
