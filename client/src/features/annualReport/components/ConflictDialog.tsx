import { Button, Group, Text } from '@mantine/core';
import { DateTimeText, Dialog } from '@/components';
import { useT } from '@/i18n';
import type { ReportSection, SectionBody } from '../api';
import type { Block } from '../editor/blocks';
import type { FigureBook } from '../editor/figureBook';
import classes from './annualReport.module.css';

interface Props {
  mine: SectionBody;
  theirs: ReportSection;
  book: FigureBook;
  onKeepMine: () => void;
  onTakeTheirs: (theirs: ReportSection) => void;
}

/** Somebody saved the same section first: both texts side by side, and nothing is lost before a choice. */
export function ConflictDialog({ mine, theirs, book, onKeepMine, onTakeTheirs }: Props) {
  const t = useT();
  return (
    <Dialog opened size="60rem" title={t('annualReport.conflict.title')}>
      <Text mb="sm">
        {t('annualReport.conflict.text', { who: theirs.writtenBy })} <DateTimeText value={theirs.writtenAt} />
      </Text>
      <div className={classes.sides}>
        <Side label={t('annualReport.conflict.mine')} blocks={mine.blocks} book={book} />
        <Side label={t('annualReport.conflict.theirs')} blocks={theirs.blocks} book={book} />
      </div>
      <Group mt="md">
        <Button onClick={onKeepMine}>{t('annualReport.conflict.keepMine')}</Button>
        <Button variant="default" onClick={() => onTakeTheirs(theirs)}>
          {t('annualReport.conflict.takeTheirs')}
        </Button>
      </Group>
    </Dialog>
  );
}

function Side({ label, blocks, book }: { label: string; blocks: Block[]; book: FigureBook }) {
  return (
    <div>
      <Text fw={600}>{label}</Text>
      <div lang="lt">
        {blocks.map(({ content }, index) => (
          <p key={index}>{book.wordsOf(content)}</p>
        ))}
      </div>
    </div>
  );
}
