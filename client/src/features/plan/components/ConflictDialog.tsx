import { Button, Group, Text } from '@mantine/core';
import { Dialog } from '@/components';
import { useHasText, useT } from '@/i18n';
import type { Item } from '../api';
import { differingParts, formOf, type ItemForm } from '../itemForm';
import classes from './table.module.css';

interface Props {
  mine: ItemForm;
  theirs: Item;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody saved the same row first: both versions side by side, and nothing is lost before a choice. */
export function ConflictDialog({ mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  const t = useT();
  const has = useHasText();
  const other = formOf(theirs);
  const parts = differingParts(mine, other);
  const shown = (form: ItemForm, part: string): string => {
    if (part === 'executors') return form.executors.map((executor) => executor.name).join('; ');
    const value = String(form[part as keyof ItemForm]);
    const option = part === 'kind' ? `terms.kind.${value}` : `plan.${part}Option.${value}`;
    return has(option) ? t(option) : value || t('plan.notStated');
  };
  return (
    <Dialog opened title={t('plan.conflict')} size="52rem">
      <Text mb="sm">{t('plan.conflictText')}</Text>
      {parts.length === 0 ? (
        <Text>{t('plan.conflictSame')}</Text>
      ) : (
        <table className={classes.compare}>
          <thead>
            <tr>
              <th scope="col">{t('plan.field')}</th>
              <th scope="col">{t('plan.mine')}</th>
              <th scope="col">{t('plan.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part}>
                <th scope="row">{t(`plan.part.${part}`)}</th>
                <td>{shown(mine, part)}</td>
                <td>{shown(other, part)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Group mt="md">
        <Button onClick={onKeepMine}>{t('plan.keepMine')}</Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('plan.takeTheirs')}
        </Button>
      </Group>
    </Dialog>
  );
}
