import { expect, test } from 'vitest';
import { cutPages, pageParam, pagePath } from '../../src/components/paging.ts';

test('a list is cut into pages that hold every item once, in order', () => {
  const items = Array.from({ length: 205 }, (_, at) => at);
  const pages = cutPages(items, 100);
  expect(pages.flatMap((page) => page.items)).toEqual(items);
  expect(pages.map(({ first, last, number, count }) => [number, count, first, last])).toEqual([
    [1, 3, 1, 100],
    [2, 3, 101, 200],
    [3, 3, 201, 205],
  ]);
});

test('a list that fits, and an empty one, has one page', () => {
  expect(cutPages([1, 2], 2).map(({ items }) => items)).toEqual([[1, 2]]);
  expect(cutPages([], 2)).toEqual([{ items: [], number: 1, count: 1, first: 0, last: 0, total: 0 }]);
});

test('the first page has the list’s own address', () => {
  expect([pagePath('/notes/', 1), pagePath('/notes/', 2)]).toEqual(['/notes/', '/notes/page/2/']);
  expect([pageParam(1), pageParam(2)]).toEqual([undefined, 'page/2']);
});
