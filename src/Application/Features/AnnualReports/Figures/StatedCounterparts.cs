using System.Globalization;
using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Application.Features.Reconciliation.Checks;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using Sentence = ActionPlanMonitor.Application.Features.Reconciliation.Sentence;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Figures;

/// <summary>Holds figures against what a report published elsewhere stated, by the measures of reconciliation.</summary>
internal sealed class StatedCounterparts
{
    private readonly Dictionary<string, StatedCounterpart> _byKey = new(StringComparer.Ordinal);

    public StatedCounterparts(StatedFigures? stated, AssessedYear year)
    {
        if (stated is null)
        {
            return;
        }

        Add("items", stated.Items, year.Items.Count);
        Add("items.not", stated.Unmet, NotImplemented(year.Items));
        Add("plan.planned", stated.PlannedEur, year.Year.PlannedOf().Eur);
        Add("plan.spent", stated.SpentEur, year.MoneyOf(year.Items).Spent.Eur);
        if (stated.TitleVariants.Count > 0)
        {
            var titles = string.Join("; ", stated.TitleVariants.Select(Writing.Quoted));
            _byKey["plan.title"] = new(new(titles, titles), stated.TitleVariants.Count > 1);
        }

        foreach (var (told, task) in stated.Tasks.Join(year.Outcome.Tasks, s => s.No, t => t.No, (s, t) => (s, t)))
        {
            Add(told, task, stated, year);
        }
    }

    public StatedCounterpart? Of(Figure figure) => _byKey.GetValueOrDefault(figure.Key);

    private void Add(StatedTask told, TaskOutcome task, StatedFigures stated, AssessedYear year)
    {
        var (prefix, row, items) = (
            TaskFigures.Prefix(task.No),
            TaskFigures.Row(task, year),
            TaskFigures.Items(task, year)
        );
        Add($"{prefix}.items", told.Items, items.Count);
        Add($"{prefix}.not", told.Unmet, NotImplemented(items));
        Add($"{prefix}.planned", told.PlannedEur, year.Year.PlannedOf(row).Eur);
        Add($"{prefix}.spent", told.SpentEur, year.MoneyOf(items).Spent.Eur);
        if (told.Executors.Count > 0)
        {
            _byKey[$"{prefix}.executors"] = new(
                new(Writing.List(told.Executors), string.Join(", ", told.Executors)),
                !RowNames.Codes(items).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(told.Executors)
            );
        }

        Add($"{prefix}.status", task, stated);
    }

    /// <summary>"Partially implemented" and "not reached" are two statements about the same task.</summary>
    private void Add(string key, TaskOutcome task, StatedFigures stated)
    {
        var (partially, notReached) = (
            stated.TasksPartially.Contains(task.No),
            stated.TasksNotReached.Contains(task.No)
        );
        if (!partially && !notReached)
        {
            return;
        }

        var text = new Sentence(
            string.Join("; ", Told("įgyvendintas iš dalies", "kriterijus nepasiektas")),
            string.Join("; ", Told("partially implemented", "criterion not reached"))
        );
        _byKey[key] = new(
            text,
            (partially && task.Status != ImplementationStatus.PartiallyImplemented)
                || (notReached && task.Status != ImplementationStatus.NotImplemented)
        );

        IEnumerable<string> Told(string first, string second) =>
            [.. partially ? [first] : Array.Empty<string>(), .. notReached ? [second] : Array.Empty<string>()];
    }

    private void Add(string key, int? told, int computed)
    {
        if (told is { } number)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            _byKey[key] = new(new(text, text), number != computed);
        }
    }

    private void Add(string key, decimal? told, decimal? computed)
    {
        if (told is { } eur)
        {
            _byKey[key] = new(
                new(Writing.Euros(eur), $"{eur.ToString("N2", CultureInfo.GetCultureInfo("en-GB"))} EUR"),
                StatedAmounts.Differ(told, computed)
            );
        }
    }

    private static int NotImplemented(IEnumerable<AssessedItem> items) =>
        items.Count(i => i.Outcome.Status == ImplementationStatus.NotImplemented);
}
