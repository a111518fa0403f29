// content/article.yml → the facts of the title page.
import type { Reading, SourceFile } from './reading.ts';
import { articleSchema } from './schemas.ts';
import type { Article } from './types.ts';
import { readYaml } from './yaml-source.ts';

/**
 * Reads `article.yml`; null where it does not hold to its schema.
 *
 * @example readArticle({ file: 'content/article.yml', text }).value?.edition // 'International Solidarity, Annotated'
 */
export function readArticle(source: SourceFile): Reading<Article | null> {
  const { value, diagnostics } = readYaml(source, articleSchema, {});
  return { value, diagnostics };
}
