import { Button, NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useT } from '@/i18n';
import { differenceKinds } from '../api';
import { decidable } from '../decision';
import type { RegisterSearch } from '../routes';
import classes from './register.module.css';

const route = getRouteApi('/signed-in/skirtumai');

interface Props {
  search: RegisterSearch;
  /** Numbers of the tasks to choose from. */
  tasks: number[];
}

/** Every choice goes to the address at once: what is on the screen can be sent and downloaded. */
export function RegisterFilters({ search, tasks }: Props) {
  const t = useT();
  const navigate = route.useNavigate();
  const { rusis, uzdavinys, galutinis } = search;
  const change = (changed: Partial<RegisterSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true, resetScroll: false });
  return (
    <form
      role="search"
      aria-label={t('assessment.register.filters')}
      className={`${classes.filters} no-print`}
      onSubmit={(event) => event.preventDefault()}
    >
      <NativeSelect
        size="sm"
        label={t('assessment.register.kind')}
        value={rusis ?? ''}
        onChange={({ currentTarget }) =>
          change({ rusis: differenceKinds.find((kind) => kind === currentTarget.value) })
        }
        data={[
          { value: '', label: t('assessment.register.any') },
          ...differenceKinds.map((kind) => ({
            value: kind,
            label: t(`assessment.register.kind.${kind}`),
          })),
        ]}
      />
      <NativeSelect
        size="sm"
        label={t('assessment.register.task')}
        value={uzdavinys ?? ''}
        onChange={({ currentTarget }) => change({ uzdavinys: Number(currentTarget.value) || undefined })}
        data={[
          { value: '', label: t('assessment.register.any') },
          ...tasks.map((no) => ({ value: String(no), label: t('common.task', { no }) })),
        ]}
      />
      <NativeSelect
        size="sm"
        label={t('assessment.register.official')}
        value={galutinis ?? ''}
        onChange={({ currentTarget }) =>
          change({ galutinis: decidable.find((status) => status === currentTarget.value) })
        }
        data={[
          { value: '', label: t('assessment.register.anyStatus') },
          ...decidable.map((status) => ({ value: status, label: t(`terms.status.${status}`) })),
        ]}
      />
      {(rusis ?? uzdavinys ?? galutinis) !== undefined && (
        <Button
          variant="default"
          size="sm"
          onClick={() => change({ rusis: undefined, uzdavinys: undefined, galutinis: undefined })}
        >
          {t('assessment.register.clear')}
        </Button>
      )}
    </form>
  );
}
