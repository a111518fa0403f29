// The one inline script: before the first paint it applies what the reader chose on an earlier visit, so that neither
// the theme nor the annotations nor a layer of the text flash. Its hash stands in the content security policy (astro.config.mjs).

/** Where the reader's choices are kept in `localStorage`. */
export const THEME_KEY = 'theme';
export const ANNOTATIONS_KEY = 'annotations';
export const LAYER_KEY = 'layer';

/**
 * Sets `data-theme`, `data-annotations` and `data-layer` on the root element from storage; a browser that refuses storage
 * gets the system's theme, all annotations and both layers.
 */
export const firstPaintScript =
  `try{for(const k of['${THEME_KEY}','${ANNOTATIONS_KEY}','${LAYER_KEY}']){` +
  `const v=localStorage.getItem(k);if(v)document.documentElement.dataset[k]=v}}catch{}` +
  `document.documentElement.dataset.scripts='on'`;
