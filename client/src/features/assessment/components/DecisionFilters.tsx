import { Checkbox, Radio } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';

import { useT } from '@/i18n';
import type { CalibrationRow } from '../api';
import { filterRows, rowFilters } from '../decision';
import classes from './assessment.module.css';

const route = getRouteApi('/signed-in/valdymas/vertinimas/$year');

export function DecisionFilters({ rows }: { rows: CalibrationRow[] }) {
  const t = useT();
  const { rodyti = 'visos', tvarka } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div className={`${classes.filters} no-print`}>
      <fieldset>
        <legend>{t('assessment.show')}</legend>
        {rowFilters.map((filter) => (
          <Radio
            key={filter}
            name="rodyti"
            size="sm"
            value={filter}
            checked={rodyti === filter}
            label={t(`assessment.filter.${filter}`, { count: filterRows(rows, filter).length })}
            onChange={() =>
              void navigate({
                search: (old) => ({ ...old, rodyti: filter === 'visos' ? undefined : filter }),
                replace: true,
              })
            }
          />
        ))}
      </fieldset>
      <Checkbox
        size="sm"
        label={t('assessment.differencesFirst')}
        checked={tvarka !== 'planas'}
        onChange={({ currentTarget }) => {
          const order = currentTarget.checked ? undefined : ('planas' as const);
          void navigate({ search: (old) => ({ ...old, tvarka: order }), replace: true });
        }}
      />
    </div>
  );
}
