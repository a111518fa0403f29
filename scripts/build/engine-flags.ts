// How a build asks V8 to run: it is over before what V8 works out ahead would pay. For the command line alone: V8 may crash
// when they change in a running process. `npm run build` in package.json says the same.

/**
 * No bytecode first for regular expressions, since nearly all of ours are used again and want machine code: an edition
 * is read in two thirds of the time. And no second, better translation of WebAssembly, which strips types and draws pictures.
 *
 * @example spawn(process.execPath, [...ENGINE_FLAGS, script])
 */
export const ENGINE_FLAGS: readonly string[] = ['--no-regexp-tier-up', '--liftoff-only'];

/** What Node is given for a whole build, as in `npm run build`. */
export const BUILD_ARGUMENTS: readonly string[] = [...ENGINE_FLAGS, 'scripts/build.ts'];
