// Blocks → sections and paragraphs with the ids of the scheme: `0.1`, `I.0.1` before A, `I.A.1`, `III.1`.
import type { Place } from '../citations/types.ts';
import type { Block, Heading } from './find-headings.ts';
import type { ImportedSection } from './types.ts';

/** A section with its own blocks (not those of its subsections). */
export interface SectionDraft extends ImportedSection {
  readonly blocks: Block[];
}

/** Builds the sections in reading order; text before the first heading is the opening, `0`. */
export function buildSections(
  blocks: readonly Block[],
  headings: ReadonlyMap<number, Heading>,
  file: string,
): SectionDraft[] {
  const opening: SectionDraft = {
    ...toSection('0', null, 'Opening', 1, null, placeOf(blocks[0], file)),
    blocks: [],
  };
  const sections: SectionDraft[] = [opening];
  const ids = new Set(['0']);
  const plain = [...headings.values()].every(({ label }) => label === null);
  const open: SectionDraft[] = [];
  let count = 0;
  blocks.forEach((block, index) => {
    const heading = headings.get(index);
    if (!heading) {
      (sections.at(-1) ?? opening).blocks.push(block);
      return;
    }
    const depth = Math.min(heading.depth, open.length + 1) as 1 | 2 | 3;
    open.length = depth - 1;
    const parent = open.at(-1) ?? null;
    const siblings = sections.filter(
      (section) => section.parent === (parent?.id ?? null) && section !== opening,
    ).length;
    count += 1;
    const own = heading.label ?? (plain || depth > 1 ? String(siblings + 1) : slugOf(heading.title, count));
    const id = uniqueId(joinIds(parent, own), ids);
    const section = {
      ...toSection(id, heading.label, heading.title, depth, parent?.id ?? null, placeOf(block, file)),
      blocks: [],
    };
    sections.push(section);
    open.push(section);
  });
  return opening.blocks.length === 0 ? sections.slice(1) : sections;
}

/** The id of the nth paragraph (from 1) of a section. */
export function paragraphId(
  section: ImportedSection,
  sections: readonly ImportedSection[],
  n: number,
): string {
  return sections.some(({ parent }) => parent === section.id) ? `${section.id}.0.${n}` : `${section.id}.${n}`;
}

function joinIds(parent: ImportedSection | null, own: string): string {
  if (parent === null) return own;
  return own.startsWith(`${parent.label ?? parent.id}.`) && /^\d/.test(own) ? own : `${parent.id}.${own}`;
}

function uniqueId(id: string, ids: Set<string>): string {
  let unique = id;
  for (let copy = 2; ids.has(unique); copy += 1) unique = `${id}-${copy}`;
  ids.add(unique);
  return unique;
}

function slugOf(title: string, count: number): string {
  const slug = title
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .split('-')
    .filter((word) => word !== '')
    .slice(0, 3)
    .join('-');
  return /^[a-z]/.test(slug) ? slug : `section-${count}`;
}

function toSection(
  id: string,
  label: string | null,
  title: string,
  depth: 1 | 2 | 3,
  parent: string | null,
  place: Place,
): ImportedSection {
  return { id, label, title, depth, parent, place };
}

function placeOf(block: Block | undefined, file: string): Place {
  const anchor = block?.lines[0]?.traced.anchors[0];
  return { file, line: anchor?.line ?? 1, column: anchor?.column ?? 1 };
}
