using System.Globalization;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Amendments;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;
using ActionPlanMonitor.Domain.Reporting;

namespace ActionPlanMonitor.Application.Features.PlanImports;

/// <summary>A row of the draft in one year beside what the plan has for it.</summary>
/// <param name="Was">Null where the plan has nothing.</param>
internal sealed record ComparedYear(DraftRow Row, DraftYear Year, ItemWording? Was, ItemWording Becomes)
{
    /// <summary>Told in the plan's own words; nothing for a year that is not there yet.</summary>
    public IReadOnlyList<ChangeDto> Changes => Was is null ? [] : WordingChanges.Between(Was, Becomes);

    public bool IsSame => Was is not null && Changes.Count == 0;
}

/// <summary>
/// What a draft says otherwise than the plan. What it leaves out is no change: a document that does not name an executor or
/// an amount takes nothing away.
/// </summary>
internal sealed class PlanComparison(StoredPlan stored, IReadOnlyDictionary<string, Institution> register)
{
    public IReadOnlyList<ComparedYear> Compare(PlanDraft draft) =>
        [.. from row in DraftRow.Of(draft) from year in row.Item.Years select Compare(row, year)];

    /// <summary>For the reader of a preview.</summary>
    public IReadOnlyList<PlanChange> Tell(PlanDraft draft)
    {
        var rows = DraftRow.Of(draft).ToList();
        var cited = rows.Select(r => r.Cited).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. draft
                .Tasks.Where(t => !stored.Tasks.ContainsKey(t.No))
                .Select(t => Added(t.No.ToString(CultureInfo.InvariantCulture), null, t.Title)),
            .. rows.Where(r => !stored.Items.ContainsKey(r.Cited)).Select(r => Added(r.Cited, null, r.Title)),
            .. Compare(draft).Where(c => !stored.IsClosed(c.Year.Year)).SelectMany(Tell),
            .. stored
                .Items.Keys.Where(row => !cited.Contains(row))
                .Order(StringComparer.Ordinal)
                .Select(row => Absent(row)),
        ];
    }

    private IEnumerable<PlanChange> Tell(ComparedYear compared)
    {
        var (row, year) = (compared.Row.Cited, compared.Year.Year);
        if (compared.Was is null)
        {
            return stored.Items.ContainsKey(row)
                ? [Added(row, year, compared.Becomes.Criterion.Text ?? compared.Becomes.Title)]
                : [];
        }

        return compared.Changes.Select(c => new PlanChange(
            PlanChangeKind.Changed,
            row,
            year,
            FieldOf(c.Field),
            Said(c.Before),
            c.Field == AmendedField.Executor ? c.Executor : Said(c.After)
        ));
    }

    private ComparedYear Compare(DraftRow row, DraftYear year)
    {
        if (!stored.Wordings.TryGetValue((row.Cited, year.Year), out var was))
        {
            return new ComparedYear(row, year, null, row.Wording(year, register, TitleOf(row)));
        }

        return new ComparedYear(row, year, was, Over(was, row.Wording(year, register, was.Title)));
    }

    /// <summary>The plan's wording with what the document says laid over it.</summary>
    private static ItemWording Over(ItemWording was, ItemWording said)
    {
        var silent = said.Criterion is { Kind: CriterionKind.None, Text: null };
        var criterion = silent
            ? was.Criterion
            : said.Criterion with
            {
                Text = Same(was.Criterion.Text, said.Criterion.Text) ? was.Criterion.Text : said.Criterion.Text,
                Unit =
                    said.Criterion.Unit is null || said.Criterion.Kind == was.Criterion.Kind
                        ? was.Criterion.Unit
                        : said.Criterion.Unit,
                Combination =
                    said.Criterion.Kind == was.Criterion.Kind ? was.Criterion.Combination : said.Criterion.Combination,
                Target =
                    said.Criterion.Target ?? (said.Criterion.Kind == was.Criterion.Kind ? was.Criterion.Target : null),
            };
        return new ItemWording(
            Same(was.Title, said.Title) ? was.Title : said.Title,
            criterion,
            said.PlannedEur ?? was.PlannedEur,
            was.Span,
            [
                .. was.Executors.Select(e => Over(e, said.Executor(e.Code))),
                .. said.Executors.Where(e => was.Executor(e.Code) is null),
            ]
        );
    }

    private static ExecutorWording Over(ExecutorWording was, ExecutorWording? said) =>
        said is null or { PlannedKind: PlannedKind.NotStated }
            ? was
            : was with
            {
                PlannedKind = said.PlannedKind,
                PlannedValue = said.PlannedValue,
            };

    private string TitleOf(DraftRow row) =>
        stored.Measures.TryGetValue(row.Measure.Code, out var measure)
            ? row.Action is null
                ? measure.Title
                : stored.Actions.TryGetValue((measure.Id, row.Action.No), out var action)
                    ? action.Title
                    : ""
            : "";

    private static bool Same(string? one, string? other) => Words(one).SequenceEqual(Words(other));

    private static string[] Words(string? text) =>
        (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);

    private static PlanChange Added(string row, int? year, string what) =>
        new(PlanChangeKind.Added, row, year, "title", null, what);

    private PlanChange Absent(string row) => new(PlanChangeKind.Absent, row, null, "title", NameOf(row), null);

    private string NameOf(string row)
    {
        var item = stored.Items[row];
        return stored.Actions.Values.FirstOrDefault(a => a.Id == item.ActionId)?.Title
            ?? stored.Measures.Values.First(m => m.Id == item.MeasureId).Title;
    }

    private static string FieldOf(AmendedField field) =>
        field switch
        {
            AmendedField.Title => "title",
            AmendedField.Target or AmendedField.PlannedKind or AmendedField.PlannedValue => "target",
            AmendedField.Deadline => "deadline",
            AmendedField.PlannedEur => "plannedEur",
            AmendedField.Executor or AmendedField.Role => "executors",
            _ => "criterion",
        };

    private static string? Said(object? value) =>
        value switch
        {
            null => null,
            decimal number => number.ToString("0.####", CultureInfo.GetCultureInfo(Speech.Say("lt-LT", "en-GB"))),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
}
