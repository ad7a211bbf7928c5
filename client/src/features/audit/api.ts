import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { AuditEntry, Page } from '@/api/types';

export const auditQuery = (resource?: string) =>
  infiniteQueryOptions({
    queryKey: ['audit', resource ?? ''],
    queryFn: async ({ signal, pageParam }) =>
      (
        await api.get<Page<AuditEntry>>('/audit', {
          query: { resource, limit: 50, cursor: pageParam },
          signal,
        })
      ).data,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
