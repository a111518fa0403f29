// Pinpoints in words, as a table or a passage shows them.
import type { Pinpoint } from '../citations/types.ts';
import { pinpointText } from '../exports/pinpoint-text.ts';

/**
 * The pinpoints of a citation in one line, each once.
 *
 * @example pinpointWords([{ unit: 'paragraph', from: '16', to: '16', span }]) // 'para. 16'
 */
export function pinpointWords(pinpoints: readonly Pinpoint[]): string {
  return [...new Set(pinpoints.map(pinpointText))].join('; ');
}
