/** What an institution wrote, word for word: its line breaks stay and its links can be opened. */
export function OfficialText({ text, className = 'prose' }: { text: string; className?: string }) {
  return (
    <div className={className} lang="lt">
      {text.split(address).map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} href={part} rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}

// Without the full stop, comma or bracket that ends the sentence.
const address = /(https?:\/\/[^\s<>"„“]*[^\s<>"„“.,;:!?)])/;
