import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Series } from '../../compare/series.ts';
import type { Picture } from '../../share/picture-of.ts';
import { pictureHere } from '../../share/save.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { CargoChoices } from './CargoChoices.tsx';
import { type Choices, lastChoices, type OwnWords, rememberChoices, rememberWords, wordsFor } from './choices.ts';
import { DataParts } from './DataParts.tsx';
import { PictureChoices } from './PictureChoices.tsx';
import { PictureParts } from './PictureParts.tsx';
import './export.css';

/** The very picture that is saved, as the browser draws it. */
function Preview({ picture: { svg, width, height, alt } }: { readonly picture: Picture }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [svg]);
  return (
    <figure className="export-preview">
      {url && <img src={url} width={width} height={height} alt={alt} />}
      <figcaption className="muted small">
        As a PNG {width * 2} × {height * 2} pixels
      </figcaption>
    </figure>
  );
}

const linesOf = (notes: string): string[] =>
  notes
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What the picture is drawn with. A title of nothing is none: the data's own stands. */
const optionsOf = ({ size, theme }: Choices, { title, notes }: OwnWords) => ({
  size,
  theme,
  ...(title?.trim() && { title: title.trim() }),
  ...(notes !== undefined && { notes: linesOf(notes) }),
});

/** What leaves the page with a chart: its picture, seen before it is saved, its words and its data. */
export function ExportDialog({ series, onClose }: { readonly series: Series; readonly onClose: () => void }) {
  const [choices, setChoices] = useState(lastChoices);
  const [words, setWords] = useState(() => wordsFor(series));
  const shown = useDeferredValue(words);
  const options = useMemo(() => optionsOf(choices, shown), [choices, shown]);
  const picture = useMemo(() => pictureHere(series, options), [series, options]);
  const choose = (chosen: Choices) => {
    rememberChoices(chosen);
    setChoices(chosen);
  };
  return (
    <Dialog title="Export this chart" onClose={onClose} wide>
      <div className="export">
        <Preview picture={picture} />
        <div className="export-controls">
          <PictureChoices
            series={series}
            choices={choices}
            words={words}
            onChoose={choose}
            onWrite={(own) => {
              rememberWords(series, own);
              setWords(own);
            }}
          />
          <CargoChoices choices={choices} onChoose={choose} />
          <PictureParts series={series} choices={choices} options={optionsOf(choices, words)} alt={picture.alt} />
          <DataParts series={series} />
        </div>
      </div>
      <div className="actions">
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
