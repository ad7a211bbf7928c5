using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Privacy;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.Reconciliation;

/// <summary>Everything the checks look at: the year with its statuses, and what stands beside it.</summary>
/// <param name="PublicTexts">What the public reads in the place of an executor's own words, by obligation.</param>
/// <param name="ExplainedMoney">The plan, tasks and items whose left over or overspent money was explained.</param>
/// <param name="Municipalities">The official names of all there are.</param>
public sealed record ReconciledYear(
    AssessedYear Assessed,
    IReadOnlyDictionary<Guid, PublicWords> PublicTexts,
    IReadOnlySet<Guid> ExplainedMoney,
    IReadOnlyList<string> Municipalities
)
{
    /// <summary>What was confirmed or dropped of the work that was moved or replaced.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];

    public IReadOnlyList<AssessedItem> Items => Assessed.Items;

    public IReadOnlyList<TaskRow> Tasks => Assessed.Year.Tasks;

    public Campaign Campaign => Assessed.Year.Head.Campaign;

    public StatedFigures? Stated => Campaign.Stated;

    public IEnumerable<AssessedItem> Of(TaskRow task) => Items.Where(i => i.Row.Task.Id == task.Id);

    /// <summary>EUR; the same money behind two rows counts once (domain.md 8).</summary>
    public decimal? SpentEur => Assessed.MoneyOf(Items).Spent.Eur;

    public IReadOnlyList<MoneyLinkRow> MoneyLinks => Assessed.Year.Head.MoneyLinks;

    /// <summary>What the public would read of each part and of each decision.</summary>
    public IEnumerable<PublishedText> Texts =>
        from item in Items
        from text in item
            .Parts.Select(part => new PublishedText(item, part, TextOf(part.Row)))
            .Append(new PublishedText(item, null, item.Row.Decision?.Justification))
        where !string.IsNullOrWhiteSpace(text.Words)
        select text;

    private string? TextOf(PartRow part) =>
        PublicTexts.TryGetValue(part.ObligationId, out var instead) ? instead.Text : part.Answer?.Narrative;
}

public sealed record PublicWords(string Text, DateTimeOffset WrittenAt);

/// <param name="Part">Null for the words of the ministry's decision.</param>
public sealed record PublishedText(AssessedItem Item, AssessedPart? Part, string? Words)
{
    public bool IsMunicipal => Part?.Row.IsMunicipality ?? Item.Row.IsMunicipal;

    public string Where => Part is { } part ? $"{Item.Name()} ({part.Row.Name})" : Item.Name();

    public MendKind Mend => Part is null ? MendKind.Decision : MendKind.PublicText;

    public IEnumerable<PrivacyMark> Marks => PersonalDataDetector.Find(Words);
}
