import { useT } from '@/i18n';
import type { PrivacyMark } from '../api';
import { piecesOf } from '../pieces';
import classes from './privacy.module.css';

/** The words that were found are underlined and named, never told by their colour alone. */
export function MarkedText({ text, marks }: { text: string; marks: PrivacyMark[] }) {
  const t = useT();
  return (
    <p className={classes.text} lang="lt">
      {piecesOf(text, marks).map(({ text: piece, mark }, index) =>
        mark ? (
          <mark key={index} className={classes.mark}>
            {piece}
            <span className={classes.kind}>{t(`privacy.kind.${mark.kind}`)}</span>
          </mark>
        ) : (
          piece
        ),
      )}
    </p>
  );
}
