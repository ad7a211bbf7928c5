using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Budgets;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Budgets;

/// <summary>The money of one plan's year (domain.md 8): each total with its coverage, the same money counted once.</summary>
/// <param name="Source"><c>live</c>, or <c>published</c> with its version and moment.</param>
public sealed record MoneyDto(
    string PlanTitle,
    int Year,
    bool Published,
    DateTimeOffset AsOf,
    string Source,
    int? Version,
    DateTimeOffset? PublishedAt,
    string Basis,
    PlanMoneyDto Plan,
    IReadOnlyList<TaskMoneyDto> Tasks,
    IReadOnlyList<ItemMoneyDto> Items,
    IReadOnlyList<ExecutorMoneyDto> Executors,
    IReadOnlyList<SourceMoneyDto> Sources,
    IReadOnlyList<MoneyFlowDto> Flows,
    IReadOnlyList<MoneyLinkDto> Links,
    IReadOnlyList<ProposedLinkDto> ProposedLinks
);

/// <summary>A total in rows: how many of the expected rows gave an amount, and how many of those gave zero.</summary>
/// <param name="Eur">Null while nothing is known.</param>
/// <param name="LinkedEur">Left out of the total, because it is the same money as elsewhere in it.</param>
public sealed record TotalDto(decimal? Eur, decimal LinkedEur, Coverage Coverage)
{
    public static TotalDto Of(Total total) => new(total.Eur, total.LinkedEur, total.Coverage);
}

/// <param name="StatedEur">Stated for this level itself.</param>
/// <param name="BelowEur">Known of the level below.</param>
/// <param name="NotBelowEur">Stated here and not below; negative when more is stated below.</param>
public sealed record PlannedMoneyDto(
    decimal? StatedEur,
    decimal? BelowEur,
    int BelowStated,
    int BelowCount,
    decimal? NotBelowEur
);

/// <param name="PlannedEur">As stated; without a statement, what is known of the level below.</param>
/// <param name="DifferenceEur">Planned and not spent; negative when more was spent than planned.</param>
/// <param name="Share">Spent of planned: 0.25 is a quarter.</param>
/// <param name="Finding">What planned and spent money say together.</param>
/// <param name="Explanation">The same in the reader's language.</param>
public sealed record MoneyFiguresDto(
    decimal? PlannedEur,
    PlannedMoneyDto Planned,
    TotalDto Allocated,
    TotalDto Spent,
    decimal? DifferenceEur,
    decimal? Share,
    BudgetFinding Finding,
    string Explanation
)
{
    public static MoneyFiguresDto Of(Planned planned, Totals reported)
    {
        var budget = new Budget(planned, reported.Allocated, reported.Spent);
        return new MoneyFiguresDto(
            planned.Eur,
            new PlannedMoneyDto(
                planned.StatedEur,
                planned.BelowEur,
                planned.BelowStated,
                planned.BelowCount,
                planned.NotBelowEur
            ),
            TotalDto.Of(budget.Allocated),
            TotalDto.Of(budget.Spent),
            budget.DifferenceEur,
            budget.Share,
            budget.Finding,
            BudgetText.Explain(budget, Speech.Language)
        );
    }
}

/// <summary>The ministry's words about a difference. The version is for If-Match; the text is null while there is none.</summary>
public sealed record MoneyNoteDto(string? Text, string? WrittenBy, DateTimeOffset? WrittenAt, long Version)
{
    public static MoneyNoteDto Of(MoneyNoteRow? note) =>
        note switch
        {
            null => new MoneyNoteDto(null, null, null, 0),
            { Text: "" } => new MoneyNoteDto(null, note.WrittenBy, note.WrittenAt, note.Version),
            _ => new MoneyNoteDto(note.Text, note.WrittenBy, note.WrittenAt, note.Version),
        };
}

/// <param name="ItemCoverage">In items, as on the dashboard.</param>
public sealed record PlanMoneyDto(Guid Id, MoneyFiguresDto Budget, Coverage ItemCoverage, MoneyNoteDto Note);

public sealed record TaskMoneyDto(
    Guid Id,
    int No,
    string Title,
    MoneyFiguresDto Budget,
    Coverage ItemCoverage,
    MoneyNoteDto Note
);

public sealed record ItemMoneyDto(
    Guid Id,
    int TaskNo,
    string MeasureCode,
    int? ActionNo,
    string Title,
    MoneyFiguresDto Budget,
    MoneyNoteDto Note
);

public sealed record ExecutorMoneyDto(string Code, string Name, bool IsMunicipality, MoneyFiguresDto Budget);

/// <summary>A plan of the money by source is not known, so there is no difference.</summary>
public sealed record SourceMoneyDto(FundingSource Source, TotalDto Allocated, TotalDto Spent, string Explanation);

/// <summary>How much money of a source was spent in a task on items that ended with a status.</summary>
public sealed record MoneyFlowDto(FundingSource Source, int TaskNo, ImplementationStatus Status, decimal SpentEur);

/// <param name="Executor">Its code; for a municipality the name tells more.</param>
public sealed record MoneyRowDto(
    Guid ObligationId,
    Guid ItemId,
    string MeasureCode,
    int? ActionNo,
    string Title,
    string Executor,
    string ExecutorName,
    decimal? SpentEur,
    decimal? AllocatedEur
)
{
    internal static MoneyRowDto Of(AssessedItem item, AssessedPart part) =>
        new(
            part.Row.ObligationId,
            item.Row.Id,
            item.Row.MeasureCode,
            item.Row.ActionNo,
            item.Row.Title,
            part.Row.Code,
            part.Row.Name,
            part.Row.Answer?.SpentEur,
            part.Row.Answer?.AllocatedEur
        );
}

public sealed record MoneyLinkDto(
    Guid Id,
    MoneyRowDto Row,
    MoneyRowDto SameAs,
    decimal AmountEur,
    string Note,
    string RecordedBy,
    DateTimeOffset RecordedAt
);

/// <summary>One executor gave the same amount in two rows that are not linked.</summary>
public sealed record ProposedLinkDto(MoneyRowDto Row, MoneyRowDto SameAs, decimal AmountEur);
