import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView, defaultView, encodeView, type View } from '../../src/graph/view-state.ts';

const ids = ['udhr', 'un-charter', 'note-18', 'section-I.B', 'recalls:crc:udhr', 'id with & and =', 'ü%'];
const names = ['treaty', 'press', 'recalls', 'secondary', 'body-general-assembly'];
const known = { has: (id: string) => ids.includes(id), canHide: (name: string) => names.includes(name) };

const views: fc.Arbitrary<View> = fc.record({
  show: fc.constantFrom('picture', 'table', 'list'),
  arrangement: fc.constantFrom('time', 'force'),
  layers: fc.constantFrom([], ['article'], ['instrument'], ['article', 'instrument'] as const),
  extras: fc.subarray(['section', 'note', 'body'] as const),
  without: fc.subarray(names),
  years: fc.option(fc.tuple(fc.integer({ min: 1900, max: 1980 }), fc.integer({ min: 1980, max: 2030 })), {
    nil: null,
  }),
  selected: fc.option(fc.constantFrom(...ids), { nil: null }),
  path: fc.option(fc.constantFrom(['udhr', 'un-charter'] as const, ['note-18', 'udhr'] as const), {
    nil: null,
  }),
  zoom: fc.option(fc.constantFrom([1.5, -20, 33.25] as const, [0.5, 0, 0] as const), { nil: null }),
  moved: fc.subarray([['udhr', 0, -42] as const, ['section-I.B', 118, 7] as const]),
  only: fc.boolean(),
});

describe('a view in the address', () => {
  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(`#${encodeView(view)}`, known)).toEqual({ view, stale: [] });
      }),
    );
  });

  it('is nothing for the default view', () => {
    expect(encodeView(defaultView)).toBe('');
    expect(decodeView('', known)).toEqual({ view: defaultView, stale: [] });
  });

  it('is readable', () => {
    const view = {
      ...defaultView,
      arrangement: 'force',
      without: ['press', 'recalls'],
      years: [1945, 1993],
    } as const;
    expect(encodeView(view)).toBe('by=force&without=press,recalls&years=1945-1993');
  });

  it('opens the table by the plain link that works without scripts', () => {
    expect(decodeView('#table', known).view.show).toBe('table');
  });

  it.each([
    'at=nobody',
    'by=magic',
    'without=treaty,unknown',
    'years=1993-1945',
    'years=x',
    'path=udhr',
    'path=udhr~udhr',
    'path=udhr~nobody',
    'zoom=1',
    'zoom=NaN,0,0',
    'zoom=900,0,0',
    'with=',
    'nonsense',
    'constructor=1',
    'at=%',
  ])('names what no longer fits: %s', (part) => {
    const { view, stale } = decodeView(`#show=list&${part}`, known);
    expect(view).toEqual({ ...defaultView, show: 'list' });
    expect(stale).toEqual([part]);
  });

  it('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeView(text, known).view.show).toBeDefined();
      }),
    );
  });
});
