import type { Picture } from './picture-of.ts';
import { fontFamily, textWidth } from './text-metrics.ts';

const scale = 2;
const sample = 'Bournemouth, Christchurch and Poole 0123456789 £';

/** How much wider than Arial the machine draws a picture's font: 1 where it has Arial, or a face with its measures. */
export function fontRatio(): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return 1;
  context.font = `100px ${fontFamily}`;
  return context.measureText(sample).width / textWidth(sample, 100);
}

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The browser could not draw the picture'));
    image.src = url;
  });
}

/** The picture as a PNG, at twice its size so that it stays sharp. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser gives no canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
