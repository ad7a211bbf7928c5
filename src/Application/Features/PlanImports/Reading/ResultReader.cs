using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>
/// What a result's cell tells of its item: the status first, then the text, then what each municipality or institution did,
/// each from its name on (domain.md 10). What no status word says is proposed and doubted, never taken silently.
/// </summary>
internal sealed class ResultReader(ExecutorMatcher executors, Doubts doubts)
{
    private const string JustificationMark = "galutinio ivertinimo pagrindimas:";

    /// <param name="row">The item as cited: "01.02.03/1".</param>
    /// <param name="item">Whose result it is: its executors and whether municipalities carry it out.</param>
    public DraftResult? Read(RawCell cell, string row, DraftItem item)
    {
        var at = new ResultPlace(doubts, row, cell.Place);
        var lines = ResultLine.Of(cell);
        if (lines.Count == 0)
        {
            at.Look(
                "result_missing",
                DoubtField.Result,
                "",
                Speech.Say("Rezultatas neparašytas.", "No result is written."),
                Speech.Say(
                    "Eilutė bus įrašyta be rezultato ir be įvertinimo.",
                    "The row will be saved without a result and without a status."
                )
            );
            return null;
        }

        var status = StatusWords.AtStart(lines[0].Text, lines[0].Marked);
        if (status is not null)
        {
            lines[0] = lines[0].From(status.End);
            at.Doubt(status, DoubtField.Status, cell.Text);
        }

        var parts = new ResultParts(executors, at, item);
        List<string> own = [];
        string? justification = null;
        foreach (var line in lines.Where(line => line.Text.Length > 0))
        {
            if (parts.Take(line))
            {
                continue;
            }

            if (Letters.Fold(line.Text).StartsWith(JustificationMark, StringComparison.Ordinal))
            {
                justification = line.Text[JustificationMark.Length..].Trim();
            }
            else
            {
                own.Add(line.Text);
            }
        }

        var text = own.Count == 0 ? null : string.Join('\n', own);
        var told = parts.All();
        DoubtUntold(at, item, text, told);
        return new DraftResult(status is null ? Proposed(at, cell, text) : status.Status, text, told)
        {
            Justification = justification,
        };
    }

    private static ImplementationStatus? Proposed(ResultPlace at, RawCell cell, string? text)
    {
        var proposed = text is null ? null : ResultSentence.Proposed(text);
        at.Look(
            "status_missing",
            DoubtField.Status,
            cell.Text,
            Speech.Say(
                "Rezultatas neprasideda įvertinimu („Įgyvendinta“, „Įgyvendinta iš dalies“, „Neįgyvendinta“).",
                "The result does not begin with a status (“Įgyvendinta”, “Įgyvendinta iš dalies”, “Neįgyvendinta”)."
            ),
            proposed is { } status
                ? Speech.Say(
                    $"Pagal sakinius siūloma: {ResultPlace.Word(status)}.",
                    $"From its sentences: {ResultPlace.Word(status)}."
                )
                : Speech.Say(
                    "Pasirinkite įvertinimą arba palikite nenustatytą.",
                    "Choose a status or leave it undecided."
                )
        );
        return proposed;
    }

    /// <summary>What is said of executors in the midst of a text stays in it; somebody should look.</summary>
    private void DoubtUntold(ResultPlace at, DraftItem item, string? text, IReadOnlyList<DraftPartResult> told)
    {
        if (text is null)
        {
            return;
        }

        if (item.IsMunicipal)
        {
            at.Look(
                "text_without_executor",
                DoubtField.Result,
                text,
                Speech.Say(
                    "Tekstas nepriskirtas nė vienai savivaldybei.",
                    "The text is not assigned to any municipality."
                ),
                Speech.Say(
                    "Jis bus įrašytas prie galutinio įvertinimo; jei jame kalbama apie savivaldybes, pridėkite jų rezultatus.",
                    "It will be kept with the official status; if it tells of municipalities, add their results."
                )
            );
            return;
        }

        var silent = ResultSentence
            .Clauses(text)
            .Where(ResultSentence.SaysNotReported)
            .SelectMany(clause => item.Executors.Where(e => Names(e).Any(name => Mentions(clause, name))))
            .FirstOrDefault(e => told.All(part => part.Code != e.Code || part.Code is null));
        if (silent is not null)
        {
            at.Look(
                "executor_did_not_report",
                DoubtField.Result,
                text,
                Speech.Say(
                    $"Tekste sakoma, kad {silent.Code ?? silent.Printed} informacijos nepateikė.",
                    $"The text says that {silent.Code ?? silent.Printed} sent no information."
                ),
                Speech.Say(
                    "Bendras rezultatas įrašomas visiems vykdytojams; jei reikia, pažymėkite, kad šis nepateikė.",
                    "The common result is kept for all executors; mark this one as not reported if it should be."
                )
            );
        }
    }

    private IEnumerable<string> Names(DraftExecutor executor) =>
        new[] { executor.Code, executor.Printed, executor.Code is { } code ? executors.Find(code)?.Name : null }
            .OfType<string>()
            .Where(name => name.Length > 1);

    private static bool Mentions(string clause, string name)
    {
        var at = clause.IndexOf(name, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || !char.IsLetterOrDigit(clause[at - 1]))
            && (at + name.Length == clause.Length || !char.IsLetterOrDigit(clause[at + name.Length]));
    }
}

/// <summary>Where a result stands, for the doubts about it.</summary>
internal sealed class ResultPlace(Doubts doubts, string row, CellPlace place)
{
    public void Look(string code, string field, string found, string message, string? proposal = null) =>
        doubts.Look(code, row, place, field, found, message, proposal);

    /// <param name="whose">The executor's name; null for the item's own status.</param>
    public void Doubt(PrintedStatus status, string field, string found, string? whose = null)
    {
        var of = whose is null ? "" : $"{whose}: ";
        var word = status.Status is { } known ? Word(known) : Speech.Say("nenustatyta", "not decided");
        switch (status.Certainty)
        {
            case StatusCertainty.RunsOn:
                Look(
                    "status_runs_on",
                    field,
                    found,
                    of
                        + Speech.Say(
                            "po įvertinimo nėra taško, todėl jis gali būti sakinio pradžia.",
                            "there is no full stop after the status, so it may be the beginning of a sentence."
                        ),
                    Speech.Say($"Laikoma įvertinimu: {word}.", $"Taken as the status: {word}.")
                );
                break;
            case StatusCertainty.OtherWord:
                Look(
                    "status_other_word",
                    field,
                    found,
                    of
                        + Speech.Say(
                            "įvertinimas parašytas kitu žodžiu nei „Įgyvendinta“, „Įgyvendinta iš dalies“ ar „Neįgyvendinta“.",
                            "the status is written in another word than “Įgyvendinta”, “Įgyvendinta iš dalies” or “Neįgyvendinta”."
                        ),
                    Speech.Say($"Laikoma įvertinimu: {word}.", $"Taken as the status: {word}.")
                );
                break;
            case StatusCertainty.Suggested:
                Look(
                    "status_suggested",
                    field,
                    found,
                    of
                        + Speech.Say(
                            "dokumente tai tik siūlomas įvertinimas, ne galutinis.",
                            "the document gives it as suggested only, not as official."
                        ),
                    Speech.Say($"Bus įrašyta kaip galutinis: {word}.", $"It will be saved as official: {word}.")
                );
                break;
        }
    }

    public static string Word(ImplementationStatus status) => AnnexWords.For(Speech.Language).Of(status);
}
