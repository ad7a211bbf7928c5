interface Props {
  text: string;
  className?: string;
  /** Goes on in the line that names the institution. */
  inline?: boolean;
}

/** What an institution wrote, word for word: its line breaks stay and its links can be opened. */
export function OfficialText({ text, className = 'prose', inline }: Props) {
  const Element = inline ? 'span' : 'div';
  return (
    <Element className={className} lang="lt">
      {text.split(address).map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} href={part} rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </Element>
  );
}

// Without the full stop, comma or bracket that ends the sentence.
const address = /(https?:\/\/[^\s<>"„“]*[^\s<>"„“.,;:!?)])/;
