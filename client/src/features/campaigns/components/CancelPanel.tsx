import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { plansQuery } from '@/api/plans';
import { announce, ConfirmDialog, ProblemAlert } from '@/components';
import { useT } from '@/i18n';
import { cancelCampaign, type CampaignSettings } from '../opening';

/** What has not opened and nobody has answered can be taken back. */
export function CancelPanel({ campaign }: { campaign: CampaignSettings }) {
  const t = useT();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const year = String(campaign.year);
  const cancelling = useMutation({
    mutationFn: () => cancelCampaign(campaign),
    onSuccess: async () => {
      announce(t('campaigns.cancel.done', { year }));
      await navigate({ to: '/valdymas/kampanijos' });
      await queryClient.invalidateQueries({ queryKey: plansQuery.queryKey });
    },
    onError: () => setAsking(false),
  });
  return (
    <div>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('campaigns.cancel.open')}
      </Button>
      {cancelling.error && <ProblemAlert error={cancelling.error} />}
      <ConfirmDialog
        opened={asking}
        title={t('campaigns.cancel.title', { year })}
        confirmLabel={t('campaigns.cancel.confirm')}
        busy={cancelling.isPending}
        onConfirm={() => cancelling.mutate()}
        onClose={() => setAsking(false)}
      >
        <Text>{t('campaigns.cancel.text', { rows: campaign.obligations })}</Text>
      </ConfirmDialog>
    </div>
  );
}
