// The one inline script: before the first paint it applies what the reader chose on an earlier visit, so that neither
// the theme nor the annotations nor a layer of the text flash; after it, it fetches the page's modules, so that the text
// waits for none of them. Its hash stands in the content security policy (astro.config.mjs).

/** Where the reader's choices are kept in `localStorage`. */
export const THEME_KEY = 'theme';
export const ANNOTATIONS_KEY = 'annotations';
export const LAYER_KEY = 'layer';

/** A browser that refuses storage gets the system's theme, all annotations and both layers. */
const choices =
  `try{for(const k of['${THEME_KEY}','${ANNOTATIONS_KEY}','${LAYER_KEY}']){` +
  `const v=localStorage.getItem(k);if(v)r.dataset[k]=v}}catch{}`;

/**
 * Modules expect the whole page, so they wait for its end as well; browsers that do not tell of paint have `load`. A
 * slash, which opens the search, may be pressed before they are awake: it is kept for them.
 */
const modules =
  // What has a value is typed into.
  `let n=0,p;d.onkeydown=e=>{if(e.key=='/'&&!(e.ctrlKey||e.metaKey||e.altKey||'value'in e.target))p=1,e.preventDefault()};` +
  `const e=()=>{if(--n<1){r.dataset.scripts='awake';d.onkeydown=null;p&&d.querySelector('[data-search]')?.click()}},` +
  `m=()=>{const a=d.querySelectorAll('meta[name=module]');n=a.length;for(const{content}of a){` +
  `const s=d.createElement('script');s.type='module';s.async=false;s.onload=s.onerror=e;s.src=content;d.head.append(s)}n||e()},` +
  `w=()=>d.readyState==='loading'?d.addEventListener('DOMContentLoaded',m):m(),` +
  `o=self.PerformanceObserver;` +
  `if(o?.supportedEntryTypes?.includes('paint'))new o((l,s)=>{s.disconnect();w()}).observe({type:'paint',buffered:true});` +
  `else addEventListener('load',w)`;

/**
 * Sets `data-theme`, `data-annotations` and `data-layer` on the root element from storage, and `data-scripts`: `on` at
 * once, `awake` when the modules named by `<meta name="module">` (scripts/build/finish-pages.ts) have run or failed to
 * come.
 */
export const firstPaintScript = `{const d=document,r=d.documentElement;${choices}r.dataset.scripts='on';${modules}}`;
