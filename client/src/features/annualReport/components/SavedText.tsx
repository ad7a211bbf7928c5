import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { BlockSkeleton, Dialog, Loaded } from '@/components';
import { useT } from '@/i18n';
import { savedVersionQuery } from '../api';
import type { Block } from '../editor/blocks';
import { InlineText } from './InlineText';

/** A version as it was saved: nothing in it is computed anew. */
export function SavedText({ path, no, onClose }: { path: string; no: number; onClose: () => void }) {
  const t = useT();
  const query = useQuery(savedVersionQuery(path, no));
  return (
    <Dialog opened size="60rem" title={t('annualReport.version.no', { no })} onClose={onClose}>
      <Loaded query={query} skeleton={<BlockSkeleton height={320} />}>
        {({ title, sections }) => (
          <div lang="lt">
            <Text fw={600}>{title}</Text>
            {sections.map((section) => (
              <div key={section.key}>
                <h3>{section.heading}</h3>
                {section.blocks.map((block, index) => (
                  <SavedBlock key={index} block={block} />
                ))}
              </div>
            ))}
          </div>
        )}
      </Loaded>
      <Button variant="default" mt="md" onClick={onClose}>
        {t('annualReport.version.close')}
      </Button>
    </Dialog>
  );
}

function SavedBlock({ block: { kind, content } }: { block: Block }) {
  const text = <InlineText inlines={content} />;
  if (kind === 'subheading') return <h4>{text}</h4>;
  return kind === 'bullet' ? <p>– {text}</p> : <p>{text}</p>;
}
