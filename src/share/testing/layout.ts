import { expect } from 'vitest';
import { wordBoxes } from './word-boxes.ts';

/** Every word lies inside the picture, and none over another. */
export function expectRoomForAll(svg: string, width: number, height: number): void {
  const boxes = wordBoxes(svg);
  for (const box of boxes) {
    expect(box.left, box.text).toBeGreaterThanOrEqual(0);
    expect(box.right, box.text).toBeLessThanOrEqual(width);
    expect(box.top, box.text).toBeGreaterThanOrEqual(0);
    expect(box.bottom, box.text).toBeLessThanOrEqual(height);
  }
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      if (!apart) expect.fail(`“${a.text}” over “${b.text}”`);
    }
  }
}
