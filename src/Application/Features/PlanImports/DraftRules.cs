using System.Globalization;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Institutions;

namespace ActionPlanMonitor.Application.Features.PlanImports;

/// <summary>What has to be decided before a draft can be saved.</summary>
/// <param name="Row">As cited; null for the plan itself.</param>
public sealed record UndecidedDto(string? Row, string Field, string Message);

/// <summary>Whether everything of a draft is decided.</summary>
/// <param name="register">With the draft's own institutions.</param>
internal sealed class DraftRules(PlanDraft draft, IReadOnlyDictionary<string, Institution> register)
{
    private readonly List<UndecidedDto> _undecided = [];

    /// <param name="isNew">Of a plan that stands already, nothing has to be said again.</param>
    /// <exception cref="ProblemException">422 <c>plan_draft_undecided</c> with every row that is not.</exception>
    public void RequireDecided(bool isNew)
    {
        if (isNew)
        {
            OfPlan();
            OfTitles();
        }

        OfCodes();
        foreach (var row in DraftRow.Of(draft))
        {
            OfExecutors(row);
            OfYears(row);
            OfResult(row);
        }

        if (_undecided is [var first, ..])
        {
            var row = first.Row is null ? "" : $"{first.Row}: ";
            throw new ProblemException(
                ProblemKind.Rule,
                "plan_draft_undecided",
                _undecided.Count == 1
                    ? $"{row}{first.Message}"
                    : Speech.Say(
                        $"{row}{first.Message} Iš viso tokių vietų: {_undecided.Count}.",
                        $"{row}{first.Message} There are {_undecided.Count} such places in all."
                    )
            )
            {
                Blockers = [.. _undecided.Take(200)],
            };
        }
    }

    private void OfPlan()
    {
        Require(
            !string.IsNullOrWhiteSpace(draft.Title),
            null,
            "title",
            "Įrašykite plano pavadinimą.",
            "Enter the plan's title."
        );
        Require(
            draft is { PeriodFrom: { } from, PeriodTo: { } to } && from <= to && to - from < 20,
            null,
            "period",
            "Nurodykite plano pirmus ir paskutinius metus.",
            "Give the plan's first and last year."
        );
        Require(
            draft.ApprovedBy is { } act
                && !string.IsNullOrWhiteSpace(act.Issuer)
                && !string.IsNullOrWhiteSpace(act.Type)
                && !string.IsNullOrWhiteSpace(act.Number),
            null,
            "approvedBy",
            "Nurodykite aktą, kuriuo planas patvirtintas: kas, kokį, kada ir kuriuo numeriu priėmė.",
            "Give the act that approved the plan: who issued it, its kind, number and date."
        );
        Require(DraftRow.Of(draft).Any(), null, "tasks", "Plane nėra nė vienos eilutės.", "The plan has no rows.");
    }

    private void OfTitles()
    {
        foreach (var task in draft.Tasks)
        {
            Require(
                task.Title.Trim().Length > 0,
                Speech.Say($"{task.No} uždavinys", $"Task {task.No}"),
                "title",
                "įrašykite uždavinio pavadinimą.",
                "enter the task's title."
            );
            foreach (var measure in task.Measures)
            {
                Require(
                    measure.Title.Trim().Length > 0,
                    measure.Code,
                    "title",
                    "įrašykite priemonės pavadinimą.",
                    "enter the measure's title."
                );
                foreach (var action in measure.Actions.Where(a => a.Title.Trim().Length == 0))
                {
                    Refuse(
                        WrittenPlan.RowOf(measure, action),
                        "title",
                        "įrašykite veiksmo tekstą.",
                        "enter the action's words."
                    );
                }
            }
        }
    }

    private void OfCodes()
    {
        foreach (var task in draft.Tasks.GroupBy(t => t.No).Where(g => g.Count() > 1))
        {
            Refuse(
                Speech.Say($"{task.Key} uždavinys", $"Task {task.Key}"),
                "code",
                "toks numeris yra du kartus.",
                "the same number stands twice."
            );
        }

        foreach (var measure in draft.Tasks.SelectMany(t => t.Measures).GroupBy(m => m.Code).Where(g => g.Count() > 1))
        {
            Refuse(measure.Key, "code", "toks kodas yra du kartus.", "the same code stands twice.");
        }

        foreach (
            var row in DraftRow.Of(draft).Where(r => r.Action is not null).CountBy(r => r.Cited).Where(r => r.Value > 1)
        )
        {
            Refuse(row.Key, "code", "toks veiksmas yra du kartus.", "the same action stands twice.");
        }
    }

    private void OfExecutors(DraftRow row)
    {
        var item = row.Item;
        foreach (var executor in item.Executors)
        {
            Require(
                executor.Code is not null && register.ContainsKey(executor.Code),
                row.Cited,
                "executors",
                $"nenurodyta, kas registre yra „{executor.Printed}“.",
                $"it is not said who “{executor.Printed}” is in the register."
            );
        }

        Require(
            item.IsMunicipal || item.Executors.Count > 0,
            row.Cited,
            "executors",
            "nurodykite bent vieną vykdytoją.",
            "name at least one executor."
        );
        Require(
            item.Executors.CountBy(e => e.Code ?? e.Printed).All(e => e.Value == 1),
            row.Cited,
            "executors",
            "vykdytojas nurodytas du kartus.",
            "an executor is named twice."
        );
        Require(
            item.Executors.All(e =>
                e.Code is null || !register.TryGetValue(e.Code, out var i) || i.IsMunicipality == item.IsMunicipal
            ),
            row.Cited,
            "executors",
            "savivaldybių eilutę vykdo tik savivaldybės, institucijų eilutę – tik institucijos.",
            "a municipal row is carried out by municipalities only, an institutions' row by institutions only."
        );
    }

    private void OfYears(DraftRow row)
    {
        Require(
            row.Item.Years.CountBy(y => y.Year).All(y => y.Value == 1),
            row.Cited,
            "criterion",
            "tie patys metai nurodyti du kartus.",
            "the same year is given twice."
        );
        foreach (var year in row.Item.Years)
        {
            var criterion = year.Criterion;
            Require(
                (draft.PeriodFrom is null || year.Year >= draft.PeriodFrom)
                    && (draft.PeriodTo is null || year.Year <= draft.PeriodTo),
                row.Cited,
                "criterion",
                $"{Year(year)} metai – ne plano laikotarpio.",
                $"{Year(year)} is not one of the plan's years."
            );
            Require(
                criterion.Kind != CriterionKind.Percent || criterion.Target is null or (>= 1 and <= 100),
                row.Cited,
                "target",
                "procentai rašomi nuo 1 iki 100: 70 %, o ne 0,7.",
                "percentages run from 1 to 100: 70 %, not 0.7."
            );
            Require(
                criterion.Kind is not (CriterionKind.Deadline or CriterionKind.Document)
                    || criterion.Deadline is not null,
                row.Cited,
                "deadline",
                "nurodykite terminą.",
                "give the deadline."
            );
            Require(
                criterion.Parts.All(p =>
                    register.TryGetValue(p.Executor, out var i)
                    && (row.Item.IsMunicipal ? i.IsMunicipality : row.Item.Executors.Any(e => e.Code == p.Executor))
                ) && criterion.Parts.CountBy(p => p.Executor).All(p => p.Value == 1),
                row.Cited,
                "target",
                "siektina reikšmė padalyta ne tos eilutės vykdytojams.",
                "the target is split among others than the row's executors."
            );
        }
    }

    private void OfResult(DraftRow row)
    {
        if (draft.ResultsYear is null || row.Item.Result is not { } result)
        {
            return;
        }

        foreach (var part in result.Parts)
        {
            Require(
                part.Code is not null
                    && register.TryGetValue(part.Code, out var executor)
                    && (
                        row.Item.IsMunicipal
                            ? executor.IsMunicipality
                            : row.Item.Executors.Any(e => e.Code == part.Code)
                    ),
                row.Cited,
                "result",
                $"nenurodyta, kurio vykdytojo rezultatas yra „{part.Printed}“.",
                $"it is not said whose result “{part.Printed}” is."
            );
        }

        Require(
            result.Parts.CountBy(p => p.Code ?? p.Printed).All(p => p.Value == 1),
            row.Cited,
            "result",
            "vykdytojo rezultatas nurodytas du kartus.",
            "an executor's result is given twice."
        );
    }

    private static string Year(DraftYear year) => year.Year.ToString(CultureInfo.InvariantCulture);

    private void Require(bool decided, string? row, string field, string lithuanian, string english)
    {
        if (!decided)
        {
            Refuse(row, field, lithuanian, english);
        }
    }

    private void Refuse(string? row, string field, string lithuanian, string english) =>
        _undecided.Add(new UndecidedDto(row, field, Speech.Say(lithuanian, english)));
}
