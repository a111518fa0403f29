// How both processes of a build ask V8 to run. A build is short: what pays only after minutes is left out.

/**
 * V8 first translates a regular expression to bytecode and, at its second use, to machine code. Nearly all of ours are used
 * again: to go to machine code at once saves a third of the time in which an edition is read.
 *
 * @example spawn(process.execPath, [...ENGINE_FLAGS, script])
 */
export const ENGINE_FLAGS: readonly string[] = ['--no-regexp-tier-up'];
