// A pinpoint in words, as a note would print it.
import type { Pinpoint, PinpointUnit } from '../citations/types.ts';

/** The word for one place and for several; a heading or a bare number stands for itself. */
const words: Readonly<Record<PinpointUnit, readonly [one: string, several: string]>> = {
  paragraph: ['para.', 'paras'],
  article: ['art.', 'arts'],
  page: ['p.', 'pp.'],
  section: ['sect.', 'sects'],
  annex: ['annex', 'annexes'],
  preamble: ['preamble', 'preamble'],
  part: ['part', 'parts'],
  heading: ['', ''],
  unspecified: ['', ''],
};

/**
 * A pinpoint as text.
 *
 * @example pinpointText({ unit: 'paragraph', from: '19', to: '23' }) // 'paras 19–23'
 * @example pinpointText({ unit: 'annex', from: null, to: null }) // 'annex'
 */
export function pinpointText({ unit, from, to }: Pick<Pinpoint, 'unit' | 'from' | 'to'>): string {
  const range = from !== null && to !== null && from !== to;
  const word = words[unit][range ? 1 : 0];
  const place = range ? `${from}–${to}` : (from ?? '');
  return [word, unit === 'heading' && place !== '' ? `“${place}”` : place]
    .filter((piece) => piece !== '')
    .join(' ');
}
