import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { BlockSkeleton, EmptyState, PageHeader, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { usersQuery, type User } from '../api';
import { InvitationDialog } from '../components/InvitationDialog';
import { UserDialog } from '../components/UserDialog';
import { UserTable } from '../components/UserTable';

const route = getRouteApi('/signed-in/valdymas/naudotojai');

export function UsersPage() {
  const t = useT();
  const { ieskoti } = route.useSearch();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(usersQuery(ieskoti ?? ''));
  const [inviting, setInviting] = useState(false);
  const [managed, setManaged] = useState<User | null>(null);
  const users = data?.pages.flatMap((page) => page.items) ?? [];

  return (
    <Stack gap="md">
      <PageHeader
        title={t('accounts.usersTitle')}
        lead={t('accounts.usersLead')}
        actions={<Button onClick={() => setInviting(true)}>{t('accounts.invite')}</Button>}
      />
      <Search key={ieskoti ?? ''} />
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {isPending && <BlockSkeleton height={400} />}
      {data && users.length === 0 && (
        <EmptyState title={t('accounts.nobodyFound')}>{t('accounts.nobodyFoundText')}</EmptyState>
      )}
      {users.length > 0 && (
        <>
          <Text role="status">
            {t(hasNextPage ? 'accounts.countMore' : 'accounts.count', { count: users.length })}
          </Text>
          <UserTable users={users} onManage={setManaged} />
          {hasNextPage && (
            <div>
              <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t('accounts.more')}
              </Button>
            </div>
          )}
        </>
      )}
      {inviting && <InvitationDialog onClose={() => setInviting(false)} />}
      {managed && (
        <UserDialog
          key={managed.id}
          user={users.find(({ id }) => id === managed.id) ?? managed}
          onClose={() => setManaged(null)}
        />
      )}
    </Stack>
  );
}

function Search() {
  const t = useT();
  const { ieskoti } = route.useSearch();
  const navigate = route.useNavigate();
  const [text, setText] = useState(ieskoti ?? '');
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ search: { ieskoti: text.trim() || undefined }, replace: true });
      }}
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('accounts.search')}
          type="search"
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" variant="default">
          {t('accounts.find')}
        </Button>
      </Group>
    </form>
  );
}
