import { Radio } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useT } from '@/i18n';
import { coverageFilters, executorKinds, shownExecutors, type CoverageExecutor } from '../coverage';
import progress from './progress.module.css';

const route = getRouteApi('/signed-in/valdymas/eiga/$year');

/** Which executors stand in the table; the choice is in the address. */
export function HeatFilters({ executors }: { executors: CoverageExecutor[] }) {
  const t = useT();
  const { rodyti = 'visi', rusis } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <div className="no-print">
      <fieldset className={progress.filters}>
        <legend>{t('progress.show')}</legend>
        {coverageFilters.map((filter) => (
          <Radio
            key={filter}
            name="rodyti"
            size="sm"
            value={filter}
            checked={rodyti === filter}
            label={t(`progress.heat.filter.${filter}`, {
              count: shownExecutors(executors, filter, rusis).length,
            })}
            onChange={() =>
              void navigate({
                search: (old) => ({ ...old, rodyti: filter === 'visi' ? undefined : filter }),
                replace: true,
              })
            }
          />
        ))}
      </fieldset>
      <fieldset className={progress.filters}>
        <legend>{t('progress.heat.kinds')}</legend>
        {[undefined, ...executorKinds].map((kind) => (
          <Radio
            key={kind ?? 'visos'}
            name="rusis"
            size="sm"
            value={kind ?? 'visos'}
            checked={rusis === kind}
            label={t(`progress.heat.kind.${kind ?? 'visos'}`)}
            onChange={() => void navigate({ search: (old) => ({ ...old, rusis: kind }), replace: true })}
          />
        ))}
      </fieldset>
    </div>
  );
}
