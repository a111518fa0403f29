// YAML with places: one file against one schema, every fault of syntax and of shape with file:line:column and a hint.
import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { z } from 'astro/zod';
import type { Diagnostic, Place } from '../citations/types.ts';
import { complain, placesIn, type Reading, type SourceFile } from './reading.ts';
import { explainIssue, withoutEchoes } from './explain-issue.ts';
import { findSyntaxFaults } from './yaml-syntax.ts';

type Path = readonly PropertyKey[];

/** A file that holds to its schema, with the place of every entry; `value` is null where it does not. */
export interface YamlReading<Value> extends Reading<Value | null> {
  /** The place of what stands at a path, or of the nearest thing round it: `placeOf([3, 'kind'])`. */
  readonly placeOf: (path: Path) => Place;
}

/**
 * Reads a YAML file against a schema. An empty file counts as `empty`.
 *
 * @param empty what a file without entries means: `[]` for a list
 * @example readYaml(source, documentsSchema, []).value?.length // 70
 */
export function readYaml<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
  empty: unknown,
): YamlReading<z.output<Schema>> {
  const at = placesIn(source);
  const document = parseDocument(source.text, { prettyErrors: false, stringKeys: true });
  const placeOf = (path: Path): Place => at(offsetOf(document, path));
  const faults = findSyntaxFaults(document, source.text);
  if (faults.length > 0)
    return {
      value: null,
      diagnostics: faults.map(({ offset, ...said }) => complain(at(offset), said)),
      placeOf,
    };
  const data = toData(document, empty);
  if ('fault' in data)
    return { value: null, diagnostics: [complain(at(0), { ...data, rule: 'yaml-syntax' })], placeOf };
  const checked = schema.safeParse(data.value);
  if (checked.success) return { value: checked.data, diagnostics: [], placeOf };
  return { value: null, diagnostics: shapeFaults(checked.error, schema, data.value, document, at), placeOf };
}

/** Aliases that multiply without end make `toJS` throw, which is a fault like any other. */
function toData(
  document: Document,
  empty: unknown,
): { readonly value: unknown } | { readonly fault: true; readonly message: string; readonly hint: string } {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value: value ?? empty };
  } catch (error) {
    const message = error instanceof Error ? `${error.message}.` : 'The file cannot be read.';
    return { fault: true, message, hint: 'Write the entries out instead of pointing to them with * and &.' };
  }
}

function shapeFaults(
  error: z.ZodError,
  schema: z.ZodType,
  data: unknown,
  document: Document,
  at: (offset: number) => Place,
): Diagnostic[] {
  const faults = error.issues.flatMap((issue) => explainIssue(issue, schema, data));
  return withoutEchoes(faults).map(({ path, atKey, message, hint }) =>
    complain(at(offsetOf(document, path, atKey)), { rule: 'schema', message, hint }),
  );
}

/** The offset of what stands at a path (its value, or its key), or the start of the nearest thing round it. */
function offsetOf(document: Document, path: Path, atKey = false): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const next: unknown = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (next === undefined) break;
    const value: unknown = isPair(next) ? next.value : next;
    const key = isPair(next) ? startOf(next.key) : null;
    offset = (atKey ? key : null) ?? startOf(value) ?? key ?? offset;
    node = value;
  }
  return offset;
}

function startOf(node: unknown): number | null {
  return (node as Node | null | undefined)?.range?.[0] ?? null;
}
