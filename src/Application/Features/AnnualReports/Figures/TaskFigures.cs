using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Reporting;
using Sentence = ActionPlanMonitor.Application.Features.Reconciliation.Sentence;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Figures;

/// <summary>One task: its criterion, its rows, its money, those who carry it out.</summary>
internal static class TaskFigures
{
    private static readonly Sentence Entered = new("Įrašė ministerija.", "Entered by the ministry.");

    public static string Prefix(int no) => FormattableString.Invariant($"task.{no}");

    /// <summary>"2 uždavinys „Tobulinti prekybos žmonėmis prevenciją ir ikiteisminį tyrimą“".</summary>
    public static string Named(TaskOutcome task, AssessedYear year) =>
        $"{task.No}{Writing.NoBreak}uždavinys {Writing.Quoted(Row(task, year).Title.Trim().TrimEnd('.'))}";

    public static TaskRow Row(TaskOutcome task, AssessedYear year) => year.Year.Tasks.Single(t => t.Id == task.Id);

    public static IReadOnlyList<AssessedItem> Items(TaskOutcome task, AssessedYear year) =>
        [.. year.Items.Where(i => i.Row.Task.Id == task.Id)];

    public static bool HasNumber(TaskRow row) =>
        row is { CriterionKind: CriterionKind.Count or CriterionKind.Percent, Target: not null };

    public static IEnumerable<Figure> Of(TaskOutcome task, AssessedYear year)
    {
        var prefix = Prefix(task.No);
        var make = new FigureFactory(FormattableString.Invariant($"task-{task.No}"));
        var (row, items) = (Row(task, year), Items(task, year));
        var executors = RowNames.ShortNames(items);
        var parts = items.SelectMany(i => i.Parts).ToList();
        return
        [
            .. Criterion(make, prefix, row, task),
            make.Count($"{prefix}.items", new("Priemonės ir veiksmai", "Measures and actions"), items),
            .. StatusFigures.Of(make, prefix, items, noted: true),
            make.Of(
                $"{prefix}.executors",
                new("Vykdytojai", "Executors"),
                executors.Count == 0 ? null : new(Writing.List(executors), string.Join(", ", executors)),
                new("Uždavinio eilučių vykdytojai.", "Executors of the task's rows."),
                FigureForm.Of(FigureForm.Codes, executors.Count == 0 ? null : Writing.List(executors)),
                FigureForm.Of(FigureForm.Names, executors.Count == 0 ? null : Writing.List(RowNames.Names(items)))
            ),
            make.Count(
                $"{prefix}.institutions",
                new("Institucijos", "Institutions"),
                parts.Where(p => !p.Row.IsMunicipality).DistinctBy(p => p.Row.InstitutionId).Count(),
                CountedNoun.Institution,
                new(
                    "Uždavinio eilučių vykdytojai be savivaldybių.",
                    "Executors of the task's rows, municipalities apart."
                )
            ),
            make.Count(
                $"{prefix}.municipalities",
                new("Savivaldybės", "Municipalities"),
                parts.Where(p => p.Row.IsMunicipality).DistinctBy(p => p.Row.InstitutionId).Count(),
                CountedNoun.Municipality,
                new("Savivaldybės, turinčios uždavinio eilučių.", "Municipalities with rows of the task.")
            ),
            ReasonFigures.List(make, $"{prefix}.reasons", items),
            make.Euros(
                $"{prefix}.planned",
                new("Planuotos lėšos", "Planned money"),
                year.Year.PlannedOf(row).Eur,
                Counted.Stated,
                MoneyKind.Planned
            ),
            make.Euros(
                $"{prefix}.spent",
                new("Panaudotos lėšos", "Spent money"),
                year.MoneyOf(items).Spent.Eur,
                Counted.Spent,
                MoneyKind.Spent
            ),
            make.Coverage(
                $"{prefix}.spent.coverage",
                new("Kiek eilučių nurodė panaudotas lėšas", "Rows that say what was spent"),
                YearFigures.InItems(items)
            ),
        ];
    }

    private static IEnumerable<Figure> Criterion(FigureFactory make, string prefix, TaskRow row, TaskOutcome task)
    {
        yield return make.Words(
            $"{prefix}.title",
            new("Uždavinio pavadinimas", "Title of the task"),
            AnnexTitle.LowerFirst(row.Title.Trim().TrimEnd('.')),
            Counted.Plan
        );
        yield return make.Words(
            $"{prefix}.criterion",
            new("Vertinimo kriterijus", "Criterion"),
            row.CriterionText is { } text ? AnnexTitle.LowerFirst(text.Trim().TrimEnd('.')) : null,
            Counted.Plan
        );
        yield return make.Written(
            $"{prefix}.target",
            new("Siektina reikšmė", "Target"),
            Amount(row, row.Target),
            Counted.Plan,
            FigureForm.Number
        );
        yield return make.Written(
            $"{prefix}.achieved",
            new("Pasiekta reikšmė", "Achieved"),
            Amount(row, row.Achieved),
            Entered,
            FigureForm.Number
        );
        yield return make.Written(
            $"{prefix}.reached",
            new("Ar kriterijus pasiektas", "Was the criterion reached"),
            HasNumber(row) ? Reached(task.Status) : null,
            new(
                "Tik skaičiumi išreikštas kriterijus yra pasiektas arba ne.",
                "Only a criterion that is a number is reached or not."
            ),
            FigureForm.Words
        );
        yield return make.Written(
            $"{prefix}.judgement",
            new("Ministerijos vertinimas", "The ministry's judgement"),
            row.Judgement is { } judgement
                ? new(ReportWording.Judgement(judgement), judgement.ToString().ToLowerInvariant())
                : null,
            Entered,
            FigureForm.Words
        );
        yield return make.Written(
            $"{prefix}.status",
            new("Uždavinio įvertinimas", "Status of the task"),
            ReportWording.Status(task.Status, Gender.Masculine) is { } word
                ? new(word, YearFigures.Statuses.Single(s => s.Status == task.Status).Label.English)
                : null,
            task.Official is null
                ? new("Siūlomas pagal vertinimo taisykles.", "Suggested by the rules.")
                : new("Galutinis, nustatytas ministerijos.", "Official, decided by the ministry."),
            FigureForm.Words
        );
    }

    private static Sentence? Reached(ImplementationStatus status) =>
        status switch
        {
            ImplementationStatus.Implemented => new("pasiektas", "reached"),
            ImplementationStatus.PartiallyImplemented => new("pasiektas iš dalies", "partially reached"),
            ImplementationStatus.NotImplemented => new("nepasiektas", "not reached"),
            ImplementationStatus.NotAssessed or ImplementationStatus.Pending => null,
        };

    private static Sentence? Amount(TaskRow row, decimal? amount) =>
        amount is not { } number || !HasNumber(row) ? null
        : row.CriterionKind == CriterionKind.Percent ? new(Writing.Percent(number), $"{number} %")
        : new(Writing.Number(number), number.ToString("0.####"));
}
