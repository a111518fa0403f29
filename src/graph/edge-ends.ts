// An edge's id as a rule names its ends; then the picture need not name them again.

/**
 * The ends that an edge's id names, as `relation:source:target` does.
 *
 * @example edgeEnds('recalls:crc:udhr') // { source: 'crc', target: 'udhr' }
 */
export function edgeEnds(id: string): { readonly source: string; readonly target: string } {
  const [, source = '', target = ''] = id.split(':');
  return { source, target };
}
