namespace ActionPlanMonitor.Domain.Assessment.Rules;

/// <summary>What a report says, read the same way by every rule.</summary>
internal static class Answers
{
    public static bool IsDated(this CriterionKind kind) => kind is CriterionKind.Deadline or CriterionKind.Document;

    /// <summary>The claimed status; "pending" and "not assessed" are no claims.</summary>
    public static ImplementationStatus? Claim(this ReportFacts report) =>
        report.Claimed
            is ImplementationStatus.Implemented
                or ImplementationStatus.PartiallyImplemented
                or ImplementationStatus.NotImplemented
            ? report.Claimed
            : null;

    /// <summary>Handed in, but with neither an answer nor a value the criterion asks for.</summary>
    public static bool SaysNothing(this ReportFacts report, CriterionKind kind) =>
        report.Done is null
        && report.Claim() is null
        && Measured.From(kind, report) is null
        && !(kind.IsDated() && report.AchievedDate is not null);

    public static bool HasAnswered(this ExecutorFacts executor, CriterionKind kind) =>
        executor.Report is { } report && !report.SaysNothing(kind);

    /// <summary>Has a duty of its own: something planned, and no lead that answers for it.</summary>
    public static bool OwesAnswer(this ExecutorFacts executor) =>
        executor.AnsweredWith is null && executor.Planned != PlannedKind.Nothing;

    /// <summary>Its own planned number; null when there is none.</summary>
    public static decimal? OwnTarget(this ExecutorFacts executor) =>
        executor.Planned == PlannedKind.Number ? executor.PlannedValue : null;

    /// <summary>A municipality is either done or not (A8).</summary>
    public static ImplementationStatus AtMunicipalLevel(this ImplementationStatus status, bool isMunicipality) =>
        isMunicipality && status == ImplementationStatus.PartiallyImplemented
            ? ImplementationStatus.NotImplemented
            : status;
}
