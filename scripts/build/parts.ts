// The parts of a build beside the pages: what each works out without them, and what then puts it into the built site.
import { loadEdition } from '../../src/corpus/edition.ts';
import { EditionError } from '../../src/corpus/edition-error.ts';
import type { Edition } from '../../src/corpus/types.ts';
import { toLintText } from '../../src/exports/to-lint-text.ts';
import { drawIcon, drawSharePicture, ICON_SIZES } from '../../src/components/site-pictures.ts';
import { drawnPart } from '../../src/graph/drawn-part.ts';
import { arrangeAll } from '../../src/graph/write-graph-data.ts';
import { arrangeOverview } from '../../src/graph/pictures.ts';
import { putOnShelf } from '../../src/shelf.ts';
import { contentDir } from '../settings.ts';
import { BuildFault } from './build-fault.ts';

/** Puts a prepared part into the built site; what it returns is said. */
type Write = () => Promise<string> | string | undefined;

/**
 * In the order in which they are written: the offline worker comes last, for it lists what is there. Each brings its
 * modules when its turn comes: the pages wait for the edition and the layouts, which need none of them.
 */
const PARTS: Readonly<Record<string, (edition: () => Promise<Edition>) => Promise<Write>>> = {
  data: async (edition) => (await import('./data.ts')).prepareData(await edition()),
  'search index': async (edition) => (await import('./search-index.ts')).prepareSearchIndex(await edition()),
  'one-file edition': async (edition) => (await import('./one-file.ts')).prepareOneFile(await edition()),
  headers: async () => (await import('./headers.ts')).writeHeaders,
  offline: async () => (await import('./offline.ts')).prepareOffline(),
};

/**
 * Prepares the parts asked for, all of them when none is named.
 *
 * @param withPages whether pages are being made meanwhile, which need the layouts
 * @throws BuildFault
 */
export async function prepareParts(
  asked: readonly string[],
  withPages: boolean,
): Promise<readonly { readonly name: string; readonly write: Write }[]> {
  const unknown = asked.find((name) => PARTS[name] === undefined);
  if (unknown !== undefined)
    throw new BuildFault(
      `build: there is no part "${unknown}".\n       The parts are: ${Object.keys(PARTS).join(', ')}.\n`,
    );
  let loaded: Promise<Edition> | null = null;
  const edition = (): Promise<Edition> => (loaded ??= load());
  // First what the pages would otherwise have to work out themselves when they come to it.
  if (withPages) await drawAhead(await edition());
  const prepared: { name: string; write: Write }[] = [];
  for (const [name, prepare] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) prepared.push({ name, write: await prepare(edition) });
  return prepared;
}

async function load(): Promise<Edition> {
  try {
    const edition = await loadEdition(contentDir());
    putOnShelf('edition', edition);
    return edition;
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    throw new BuildFault(toLintText(error.diagnostics.filter(({ severity }) => severity === 'error')));
  }
}

/** Works every layout and picture out that pages show, which puts it on the shelf. */
async function drawAhead({ article, graph }: Edition): Promise<void> {
  arrangeAll(drawnPart(graph));
  arrangeOverview(graph);
  await drawSharePicture(article);
  for (const size of ICON_SIZES) await drawIcon(size);
}
