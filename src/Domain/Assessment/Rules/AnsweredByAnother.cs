namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>A part that the lead executor's report answers: it has the lead's status and adds nothing of its own (A2).</summary>
internal static class AnsweredByAnother
{
    public static Outcome Follow(string lead, Outcome leadOutcome) =>
        Say.Simply(
            SentenceKey.AnsweredWith,
            Row.AnsweredWith,
            leadOutcome.Status,
            leadOutcome.Flags,
            leadOutcome.Numbers,
            ("names", new Argument.Names([lead]))
        );

    public static Outcome LeadUnknown(string lead) =>
        Say.Simply(
            SentenceKey.LeadUnknown,
            Row.LeadUnknown,
            ImplementationStatus.NotAssessed,
            OutcomeFlags.NotComputable,
            null,
            ("names", new Argument.Names([lead]))
        );
}
