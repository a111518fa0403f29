// The room's door: everything that other rooms may use of the symbols.
export { BODIES, bodyName, findBody } from './bodies.ts';
export type { BodyEntry } from './bodies.ts';
export { COMPONENTS, findComponent, findSuffix, SUFFIXES } from './components.ts';
export { countryName } from './countries.ts';
export { describeSymbol, summarizeSymbol, toOrdinal } from './describe-symbol.ts';
export { findSymbols } from './find-symbols.ts';
export { formatSymbol } from './format-symbol.ts';
export type { SymbolStyle } from './format-symbol.ts';
export { findOrgan, ORGANS } from './organs.ts';
export type { OrganEntry } from './organs.ts';
export { parseSymbol } from './parse-symbol.ts';
export { securityCouncilYear } from './resolution-years.ts';
export { isSessionNumber, sessionYears, symbolSessionYears } from './sessions.ts';
export type { SessionYears } from './sessions.ts';
export { looseKey, symbolKey, symbolKeys } from './symbol-key.ts';
export { symbolUrls } from './symbol-urls.ts';
export type { SymbolUrl } from './symbol-urls.ts';
export type * from './types.ts';
