/** What the page of money shows; the first is the usual one and stands in no address. */
export const views = ['uzdaviniai', 'eilutes', 'vykdytojai', 'saltiniai', 'sasajos'] as const;
export type View = (typeof views)[number];

/** How much of the money has to be known before its way from source to result is worth a picture. */
export const enoughKnown = 0.9;
