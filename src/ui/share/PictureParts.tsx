import type { Series } from '../../compare/series.ts';
import type { Pack } from '../../share/carry.ts';
import { canCopyPictures, canShareFiles, copyPicture, copyWords, shareFile } from '../../share/hand-on.ts';
import type { PictureOptions } from '../../share/picture-of.ts';
import { pictureFile, saveFile, saveSvg } from '../../share/save.ts';
import { useApp } from '../app-context.tsx';
import { bytesInWords } from '../import/bytes.ts';
import type { Choices } from './choices.ts';
import { useTelling } from './use-telling.ts';

interface Props {
  readonly series: Series;
  readonly choices: Choices;
  readonly options: Partial<PictureOptions>;
  readonly alt: string;
}

/** What of the picture was saved, and what could not go with it. */
const savedWords = ({ name, size }: File, wanted: boolean, carries: boolean): string =>
  `Saved ${name}, ${bytesInWords(size)}.${wanted && !carries ? ' Its figures are too many for a picture: save the project beside it.' : ''}`;

/** The ways out for the picture, and the words for those who do not see it. */
export function PictureParts({ series, choices, options, alt }: Props) {
  const app = useApp();
  const { busy, told, tell } = useTelling();
  const { figures, texts } = choices;
  const pack: Pack = (what) => app.saveProject({ ...what, settings: { place: location.hash } });
  const made = () => pictureFile(series, options, { texts, ...(figures && { pack }) });
  return (
    <section className="export-part" aria-label="Picture">
      <div className="row">
        <button
          type="button"
          className="primary"
          disabled={busy}
          onClick={() =>
            void tell('Saving the picture', async () => {
              const { file, carries } = await made();
              saveFile(file, file.name);
              return savedWords(file, figures, carries);
            })
          }
        >
          Save PNG
        </button>
        <button
          type="button"
          disabled={busy}
          onClick={() => void tell('Saving the picture', () => `Saved ${saveSvg(series, options)}.`)}
        >
          Save SVG
        </button>
        {canCopyPictures() && (
          <button
            type="button"
            disabled={busy}
            onClick={() =>
              void tell('Copying', async () => {
                await copyPicture(pictureFile(series, options).then(({ file }) => file));
                return 'Copied, to be pasted. A copied picture carries no figures: save the PNG to pass them on.';
              })
            }
          >
            Copy picture
          </button>
        )}
        {canShareFiles() && (
          <button
            type="button"
            disabled={busy}
            onClick={() =>
              void tell('Sharing', async () => {
                const { file } = await made();
                return (await shareFile(file, options.title ?? series.title)) ? 'Shared.' : '';
              })
            }
          >
            Share…
          </button>
        )}
      </div>
      {!canCopyPictures() && (
        <p className="muted small">This browser does not copy pictures to the clipboard: save the PNG instead.</p>
      )}
      <label className="field">
        Text for those who do not see the picture
        <textarea rows={3} readOnly value={alt} />
      </label>
      <p className="row">
        <button
          type="button"
          disabled={busy}
          onClick={() =>
            void tell('Copying', async () => {
              await copyWords(alt);
              return 'The text is copied.';
            })
          }
        >
          Copy this text
        </button>
      </p>
      <p role="status" className="told">
        {told}
      </p>
    </section>
  );
}
