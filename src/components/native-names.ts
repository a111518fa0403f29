// The face for names in their own script, where the edition brings one: `fonts/native-names.woff2` in its content.

const faces = import.meta.glob<string>('#content/fonts/native-names.woff2', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The font-face rule for the edition's own names, null where it brings no face. */
export function nativeNamesFace(): string | null {
  const [url] = Object.values(faces);
  return url === undefined
    ? null
    : `@font-face{font-family:"Native Names";src:url(${url}) format("woff2");font-display:swap}`;
}
