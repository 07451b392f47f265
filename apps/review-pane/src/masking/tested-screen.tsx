import type { ScreenTest } from '@clearpane/contracts/review-api';
import { Trans, useLingui } from '@lingui/react/macro';
import { useObjectUrl } from '../session/use-object-url.ts';
import { categoryOfMaskInWords, maskingInWords, shareInWords } from '../words/masking-words.ts';

interface TestedScreenProps {
  test: Extract<ScreenTest, { kind: 'frame' }>;
  /** Tells one test from the next. */
  number: number;
}

/** The picture as it would be kept, what made its masks, and how this computer masks. The picture's address goes with the page. */
export function TestedScreen({ test, number }: TestedScreenProps) {
  const { t } = useLingui();
  const image = useObjectUrl(`test/${number}`, () => Promise.resolve(test.image));
  const mode = maskingInWords(test.masking);
  const total = shareInWords(
    Math.min(
      1,
      test.masks.reduce((sum, { share }) => sum + share, 0),
    ),
  );
  return (
    <div className="tested">
      <figure className="tested-frame">
        {image.url ? (
          <img
            src={image.url}
            width={test.width}
            height={test.height}
            alt={t`Your screen as it would be kept: ${total} of it is masked`}
          />
        ) : null}
        <figcaption className="muted">
          <Trans>Made in memory for you. It is kept nowhere.</Trans>
        </figcaption>
      </figure>
      <div className="tested-words">
        <h2>{mode.name}</h2>
        <p>{mode.meaning}</p>
        <table className="mask-table">
          <caption>
            <Trans>What is masked</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>What</Trans>
              </th>
              <th scope="col">
                <Trans>Masks</Trans>
              </th>
              <th scope="col">
                <Trans>Of the picture</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {test.masks.map(({ category, count, share }) => (
              <tr key={category}>
                <th scope="row">{categoryOfMaskInWords(category)}</th>
                <td>{count}</td>
                <td>{shareInWords(share)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                <Trans>Together</Trans>
              </th>
              <td>{test.masks.reduce((sum, { count }) => sum + count, 0)}</td>
              <td>{total}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}
