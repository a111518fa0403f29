// How a body is written in the tables: the organ and the bodies below it.
import type { ParsedSymbol } from './types.ts';

/**
 * The body of a symbol as the tables write it.
 *
 * @example bodyPath({ organ: 'E', bodies: ['CN.4', 'Sub.2'] }) // 'E/CN.4/Sub.2'
 */
export function bodyPath({ organ, bodies }: Pick<ParsedSymbol, 'organ' | 'bodies'>): string {
  return [organ, ...bodies].join('/');
}
