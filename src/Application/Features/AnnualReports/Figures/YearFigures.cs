using System.Globalization;
using ActionPlanMonitor.Application.Features.AnnualReports.Lithuanian;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Reconciliation;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Budgets;
using Sentence = ActionPlanMonitor.Application.Features.Reconciliation.Sentence;

namespace ActionPlanMonitor.Application.Features.AnnualReports.Figures;

/// <summary>
/// Every figure of a year that a text can name, by key. A pure function of the data: the same text over other data says
/// other numbers.
/// </summary>
public static class YearFigures
{
    public static IReadOnlyDictionary<string, Figure> Of(AssessedYear year, BesideTheYear beside)
    {
        var stated = new StatedCounterparts(beside.Stated, year);
        var figures = new Dictionary<string, Figure>(StringComparer.Ordinal);
        IEnumerable<Figure> all =
        [
            .. Plan(year),
            .. Items(year),
            .. Money(year),
            .. ExecutorFigures.Of(year, beside.Institutions),
            .. ReasonFigures.Of(year),
            .. Recommendations(beside),
            .. year.Outcome.Tasks.SelectMany(task => TaskFigures.Of(task, year)),
            .. year.Items.SelectMany(ItemFigures.Of),
        ];
        foreach (var figure in all)
        {
            figures.TryAdd(figure.Key, figure with { Stated = stated.Of(figure) });
        }

        return figures;
    }

    private static IEnumerable<Figure> Plan(AssessedYear year)
    {
        var make = new FigureFactory("plan");
        var (plan, no) = (year.Year.Head.Plan, year.Year.Head.Year);
        var act = plan.ApprovedBy;
        yield return make.Of(
            "plan.title",
            new("Plano pavadinimas", "Title of the plan"),
            new(plan.Title, plan.Title),
            Counted.Plan,
            FigureForm.Of(FigureForm.Nominative, plan.Title),
            FigureForm.Of(FigureForm.Genitive, ReportWording.Genitive(plan.Title))
        );
        yield return make.Words(
            "plan.period",
            new("Plano laikotarpis", "Years of the plan"),
            Writing.Years(plan.PeriodFrom, plan.PeriodTo),
            Counted.Plan
        );
        yield return make.Words(
            "plan.act",
            new("Plano patvirtinimas", "Approval of the plan"),
            $"{ReportWording.Genitive(act.Issuer)} {Writing.Date(act.Date)} {ReportWording.Instrumental(act.Type)} Nr.{Writing.NoBreak}{act.Number}",
            Counted.Plan
        );
        yield return make.Words(
            "plan.act.date",
            new("Plano patvirtinimo diena", "Day of approval"),
            Writing.Date(act.Date),
            Counted.Plan
        );
        yield return Year(make, "year", new("Ataskaitiniai metai", "Year of the report"), no);
        yield return Year(make, "year.next", new("Kiti metai", "Next year"), no + 1);
        yield return make.Count(
            "tasks",
            new("Uždaviniai", "Tasks"),
            year.Outcome.Tasks.Count,
            CountedNoun.Task,
            new("Plano uždaviniai, turintys eilučių šiais metais.", "Tasks of the plan with rows in this year.")
        );
        foreach (var (status, key, label) in Statuses)
        {
            var tasks = year.Outcome.Tasks.Where(t => t.Status == status).ToList();
            yield return make.Count(
                $"tasks.{key}",
                new($"Uždaviniai: {label.Lithuanian}", $"Tasks: {label.English}"),
                tasks.Count,
                CountedNoun.Task,
                new("Plano uždaviniai pagal rodomą įvertinimą.", "Tasks of the plan by the status shown.")
            );
            yield return make.Written(
                $"tasks.{key}.list",
                new($"Uždavinių sąrašas: {label.Lithuanian}", $"List of tasks: {label.English}"),
                new(
                    tasks.Count == 0 ? RowNames.None : Writing.List([.. tasks.Select(t => TaskFigures.Named(t, year))]),
                    tasks.Count == 0 ? "none" : string.Join(", ", tasks.Select(t => t.No))
                ),
                new("Plano uždaviniai pagal rodomą įvertinimą.", "Tasks of the plan by the status shown."),
                FigureForm.Words
            );
        }
    }

    private static Figure Year(FigureFactory make, string key, Sentence label, int year)
    {
        var number = year.ToString(CultureInfo.InvariantCulture);
        return make.Of(
            key,
            label,
            new(number, number),
            Counted.Plan,
            FigureForm.Of(FigureForm.Words, Writing.Year(year)),
            FigureForm.Of(FigureForm.Number, number)
        );
    }

    private static IEnumerable<Figure> Items(AssessedYear year)
    {
        var make = new FigureFactory("items");
        var units = year.Outcome.Units;
        yield return make.Count("items", new("Priemonės ir veiksmai", "Measures and actions"), year.Items);
        yield return make.Count(
            "criteria",
            new("Vertinimo kriterijai", "Criteria"),
            units.Criteria,
            CountedNoun.Criterion,
            new(
                "Kriterijai: eilutė, kurioje kiekvienai institucijai nustatytas savo skaičius, turi po vieną kiekvienai.",
                "Criteria: a row with a number per institution has one for each of them."
            )
        );
        yield return make.Count(
            "parts",
            new("Vykdytojų dalys", "Executors' parts"),
            units.ExecutorParts,
            CountedNoun.ExecutorPart,
            new("Kiekviena eilutė tiek kartų, kiek ji turi vykdytojų.", "Each row as many times as it has executors.")
        );
        foreach (var figure in StatusFigures.Of(make, "items", year.Items, noted: false))
        {
            yield return figure;
        }
    }

    /// <summary>The statuses by which rows and tasks are counted.</summary>
    internal static readonly (ImplementationStatus Status, string Key, Sentence Label)[] Statuses =
    [
        (ImplementationStatus.Implemented, "implemented", new("įgyvendinta", "implemented")),
        (ImplementationStatus.PartiallyImplemented, "partially", new("įgyvendinta iš dalies", "partially implemented")),
        (ImplementationStatus.NotImplemented, "not", new("neįgyvendinta", "not implemented")),
        (ImplementationStatus.NotAssessed, "notAssessed", new("nevertinta", "not assessed")),
        (ImplementationStatus.Pending, "pending", new("laukiama", "pending")),
    ];

    private static IEnumerable<Figure> Money(AssessedYear year)
    {
        var make = new FigureFactory("money");
        var reported = year.MoneyOf(year.Items);
        var budget = new Budget(year.Year.PlannedOf(), reported.Allocated, reported.Spent);
        yield return make.Euros(
            "plan.planned",
            new("Planuotos lėšos", "Planned money"),
            budget.Planned.Eur,
            budget.Planned.StatedEur is null
                ? new("Uždaviniams planuotų lėšų suma.", "The tasks' planned money added up.")
                : Counted.Stated,
            MoneyKind.Planned
        );
        yield return make.Euros(
            "plan.spent",
            new("Panaudotos lėšos", "Spent money"),
            budget.Spent.Eur,
            Counted.Spent,
            MoneyKind.Spent
        );
        yield return make.Euros(
            "plan.allocated",
            new("Skirtos lėšos", "Allocated money"),
            budget.Allocated.Eur,
            Counted.Spent,
            MoneyKind.Allocated
        );
        yield return make.Coverage(
            "plan.spent.coverage",
            new("Kiek eilučių nurodė panaudotas lėšas", "Rows that say what was spent"),
            InItems(year.Items)
        );
        yield return make.Percent(
            "plan.spent.share",
            new("Panaudota planuotų lėšų dalis", "Spent of planned"),
            budget.Share * 100,
            new(
                "Panaudotos lėšos, palygintos su planuotomis; eilutės be sumos nepridėtos.",
                "Spent beside planned money; rows without an amount add nothing."
            )
        );
    }

    /// <summary>In rows of the annex, as on the dashboard.</summary>
    internal static Coverage InItems(IEnumerable<AssessedItem> items) =>
        Coverage.Of([.. items.Select(i => i.SpentEur)]);

    private static IEnumerable<Figure> Recommendations(BesideTheYear beside)
    {
        var make = new FigureFactory("recommendations");
        yield return make.Count(
            "recommendations",
            new("Rekomendacijos", "Recommendations"),
            beside.Recommendations,
            CountedNoun.Recommendation,
            new("Metų rekomendacijų lentelės eilutės.", "Rows of the year's table of recommendations.")
        );
        yield return make.Count(
            "recommendations.noData",
            new("Rekomendacijos, apie kurias duomenų nepateikta", "Recommendations without data"),
            beside.RecommendationsWithoutData,
            CountedNoun.Recommendation,
            new(
                "Rekomendacijos, prie kurių įrašyta, kad duomenų nepateikta.",
                "Recommendations marked as having no data provided."
            )
        );
    }
}
