namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>A7: no report, or one that answers nothing. Before the campaign is closed it is awaited, afterwards it is missing.</summary>
internal static class NotReported
{
    public static Outcome Assess(ExecutorFacts executor, bool campaignClosed) =>
        (executor.Report, campaignClosed) switch
        {
            (null, true) => Say.Simply(
                SentenceKey.NotReported,
                Row.NotReported,
                ImplementationStatus.NotImplemented,
                OutcomeFlags.NotReported
            ),
            (null, false) => Say.Simply(SentenceKey.NotYetReported, Row.NotYetReported, ImplementationStatus.Pending),
            (_, false) => Say.Simply(
                SentenceKey.NotYetAnswered,
                Row.NotYetAnswered,
                ImplementationStatus.Pending,
                OutcomeFlags.EmptyAnswer
            ),
            (_, true) => Say.Simply(
                SentenceKey.EmptyReport,
                Row.EmptyReport,
                ImplementationStatus.NotImplemented,
                OutcomeFlags.EmptyAnswer
            ),
        };

    /// <summary>A closed item for which nobody reported.</summary>
    public static Outcome ByAnybody() =>
        Say.Simply(
            SentenceKey.NobodyReported,
            Row.NotReported,
            ImplementationStatus.NotImplemented,
            OutcomeFlags.NotReported
        );

    /// <summary>An open item that still needs somebody's answer.</summary>
    public static Outcome Awaiting(RuleId row, IReadOnlyCollection<ExecutorFacts> missing) =>
        Say.Simply(
            SentenceKey.WaitingFor,
            row,
            ImplementationStatus.Pending,
            OutcomeFlags.None,
            null,
            Say.WhoAndHowMany(missing)
        );
}
