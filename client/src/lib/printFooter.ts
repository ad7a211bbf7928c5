import { useEffect } from 'react';

/** Words at the foot of every printed sheet of the annex's size, beside the page numbers that print.css writes. */
export function usePrintFooter(text: string): void {
  useEffect(() => {
    // What a page's margins say can only be written in a style sheet; a <style> element the page's own policy refuses.
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page annex { @bottom-left { content: ${JSON.stringify(text)}; } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
}
