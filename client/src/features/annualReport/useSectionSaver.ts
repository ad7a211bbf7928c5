import { useEffect, useState } from 'react';
import { saveSection, type ReportSection } from './api';
import { SectionSaver } from './sectionSaver';

/** @param onSaved the same function for as long as the section is on the page. */
export function useSectionSaver(
  path: string,
  section: ReportSection,
  savers: Set<SectionSaver>,
  onSaved: () => void,
): SectionSaver {
  const [saver] = useState(
    () =>
      new SectionSaver(
        section,
        `apm.report${path}/${section.key}`,
        (version, body) => saveSection(path, section.key, version, body),
        onSaved,
      ),
  );
  useEffect(() => saver.renew(section), [saver, section]);
  useEffect(() => {
    const send = () => void saver.flush();
    savers.add(saver);
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('online', send);
      savers.delete(saver);
      saver.stop();
    };
  }, [saver, savers]);
  return saver;
}
