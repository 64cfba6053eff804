import { expect, test } from 'vitest';
import { chart, type Drawing, type Room } from '../../src/dashboard/chart.ts';
import { distributionChart, diverging } from '../../src/dashboard/distribution-chart.ts';
import { dropOffOf } from '../../src/dashboard/drop-off.ts';
import { shareChart } from '../../src/dashboard/share-chart.ts';
import { trustChart } from '../../src/dashboard/trust-chart.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { instrumentTally, ratingTally } from '../support/report.ts';

/** The attributes of all elements of a name that are drawn on a desk, in order. */
function drawn(name: string, draw: (room: Room) => Drawing): readonly Readonly<Record<string, string>>[] {
  const [wide = ''] = chart('caption', draw).markup.split('</svg>');
  return [...wide.matchAll(new RegExp(`<${name} ([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  );
}

test('a bar has its neutral answers half on each side of 0', () => {
  const parts = diverging({ 1: 10, 2: 20, 3: 20, 4: 20, 5: 30 }, 100);
  expect(parts.map(({ from, to }) => [Number(from.toFixed(4)), Number(to.toFixed(4))])).toEqual([
    [-0.4, -0.3],
    [-0.3, -0.1],
    [-0.1, 0.1],
    [0.1, 0.3],
    [0.3, 0.6],
  ]);
});

test('those who left are told of in the order asked, also where nobody did', () => {
  const tally = instrumentTally({
    started: 100,
    completed: 80,
    ratings: [ratingTally('trust', [0, 0, 0, 0, 80]), ratingTally('ease', [0, 0, 0, 0, 80])],
    comments: [{ question: 'comment', statement: 'Anything else?', asked: 80, n: 3, masked: 0 }],
    dropOff: [
      { question: 'trust', left: 9 },
      { question: 'comment', left: 1 },
    ],
  });
  expect(dropOffOf(tally)).toEqual({
    began: 100,
    steps: [
      { question: 'trust', left: 9, remaining: 91 },
      { question: 'ease', left: 0, remaining: 91 },
      { question: 'comment', left: 1, remaining: 90 },
    ],
    finished: 80,
  });
});

test('bars are as long as what they are of, and the number stands behind each', () => {
  const shares = [60, 30, 0].map((part) => ({ label: `${part} left`, part, whole: 100 }));
  const draw = (room: Room) => shareChart(shares, room);
  const bars = drawn('rect', draw);
  expect(bars.map(({ width }) => Number(width) / Number(bars[0]?.width))).toEqual([1, expect.closeTo(0.5), 0]);
  const texts = drawn('text', draw).slice(-3);
  expect(texts.map(({ x }) => Number(x))).toEqual(
    bars.map(({ x, width }) => expect.closeTo(Number(x) + Number(width) + 6)),
  );
  const [{ y, height } = {}] = bars;
  expect(Number(texts[0]?.y)).toBe(Number(y) + Number(height) / 2);
});

test('the parts of a bar follow each other without a gap, in the colours of the ratings', () => {
  const statement = 'This <b>was</b> easy.';
  const draw = (room: Room) => distributionChart([ratingTally('ease', [10, 20, 0, 30, 40], { statement })], room);
  const parts = drawn('rect', draw).map(({ x, width }) => ({ from: Number(x), to: Number(x) + Number(width) }));
  expect(parts).toHaveLength(4);
  expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => expect.closeTo(to)));
  const colours = drawn('g', draw).flatMap(({ fill = '' }) => /^var\(--rating-(.)\)$/.exec(fill)?.[1] ?? []);
  expect(colours).toEqual(['1', '2', '3', '4', '5']);
  expect(chart('caption', draw).markup).toContain('This &#60;b&#62;was&#60;/b&#62; easy. (100)');
});

test('the line of trust has a gap where nobody answered, and a hollow point where few did', () => {
  const points = [40, 50, 0, 3].map((n, index) => ({
    quarter: parseQuarter(`2026Q${index + 1}`),
    positive: n / 2,
    n,
    folders: [],
  }));
  const draw = (room: Room) => trustChart(points, room);
  const circles = drawn('circle', draw);
  const [first, second, last] = circles.map(({ cx, cy }) => `${cx},${cy}`);
  const line = drawn('path', draw).find((path) => path['stroke-linecap'] === 'round');
  expect(line?.d).toBe(`M${first}L${second}M${last}`);
  expect(circles.map(({ fill }) => fill)).toEqual(['var(--bar)', 'var(--bar)', 'var(--paper)']);
});
