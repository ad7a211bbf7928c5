using System.Globalization;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <param name="Code">Stable name of the kind of doubt.</param>
internal sealed record CriterionDoubt(
    string Code,
    DoubtSeverity Severity,
    string Field,
    string Message,
    string? Proposal = null
);

/// <param name="ByYear">Where the words give each year its own; else empty, and <paramref name="Criterion"/> holds.</param>
internal sealed record CriterionReading(
    DraftCriterion Criterion,
    IReadOnlyDictionary<int, DraftCriterion> ByYear,
    IReadOnlyList<CriterionDoubt> Doubts
);

/// <summary>Who carries the item out, for the words that split a target among them.</summary>
internal sealed record CriterionContext(int Year, IReadOnlyList<string> Executors, bool IsMunicipal);

/// <summary>
/// A criterion in words: "Organizuotų posėdžių skaičius – 2", "GP – 1, VRM – 6", "iki 03-01", "100 proc.", "pagal poreikį".
/// What is not said that plainly is taken with a doubt, never silently.
/// </summary>
internal sealed partial class CriterionReader(ExecutorMatcher matcher)
{
    public static DraftCriterion None { get; } = new(null, CriterionKind.None, null, null, null, []);

    public CriterionReading Read(string words, CriterionContext context)
    {
        var text = Spaces().Replace(words, " ").Trim();
        if (NothingSaid(text))
        {
            return new CriterionReading(None, new Dictionary<int, DraftCriterion>(), []);
        }

        var doubts = new List<CriterionDoubt>();
        var lines = Lines(words);
        var (criterion, byYear) = Parts(text, lines, context, doubts);
        var found = criterion ?? Whole(text, lines, context, doubts);
        return new CriterionReading(found, byYear, doubts);
    }

    /// <summary>A dash in a cell is no criterion.</summary>
    public static bool NothingSaid(string text) =>
        text.Trim(' ', '–', '—', '-', '−', '\n', '\u00a0') is "" or "x" or "X";

    /// <summary>A cell that holds the target alone: "2", "100 proc.", "pagal poreikį".</summary>
    public static bool IsValueAlone(string text) => !NothingSaid(text) && CriterionValue.Read(text.Trim()) is not null;

    private static List<string> Lines(string words) =>
        [
            .. words
                .Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(l => l.Length > 0),
        ];

    private DraftCriterion Whole(string text, List<string> lines, CriterionContext context, List<CriterionDoubt> doubts)
    {
        if (lines.Count > 1 && lines.Count(l => CriterionValue.InWords(l) is not null) > 1)
        {
            doubts.Add(
                new CriterionDoubt(
                    "several_criteria",
                    DoubtSeverity.Decide,
                    DoubtField.Criterion,
                    Speech.Say(
                        "Langelyje keli kriterijai, o vertinama gali būti pagal vieną.",
                        "There are several criteria in the cell, and one can be judged by."
                    ),
                    Speech.Say($"Paimtas pirmas: {lines[0]}", $"The first was taken: {lines[0]}")
                )
            );
            return One(lines[0], context, doubts) with { Text = text };
        }

        return One(text, context, doubts);
    }

    private static DraftCriterion One(string text, CriterionContext context, List<CriterionDoubt> doubts)
    {
        var (rest, deadline) = DeadlineWords.TakeFrom(text, context.Year, doubts);
        if (CriterionValue.InWords(rest) is { } value)
        {
            doubts.AddRange(value.Doubts);
            var unit = value.Kind == CriterionKind.Percent ? "proc." : UnitWords.In(value.Words);
            return new DraftCriterion(text, value.Kind, value.Target, unit, deadline, [], value.Direction);
        }

        if (deadline is not null)
        {
            return ByDate(text, rest, deadline.Value, context, doubts);
        }

        doubts.Add(
            new CriterionDoubt(
                "criterion_not_measurable",
                DoubtSeverity.Look,
                DoubtField.Criterion,
                Speech.Say(
                    "Kriterijuje nėra nei aiškaus skaičiaus, nei termino.",
                    "There is neither a plain number nor a deadline in the criterion."
                ),
                Speech.Say("Paimtas kaip vertintinas ministerijos.", "Taken as judged by the ministry.")
            )
        );
        return new DraftCriterion(text, CriterionKind.Qualitative, null, null, null, []);
    }

    private static DraftCriterion ByDate(
        string text,
        string what,
        DateOnly deadline,
        CriterionContext context,
        List<CriterionDoubt> doubts
    )
    {
        var kind = Document().IsMatch(TypedInput.CleanLong(what)) ? CriterionKind.Document : CriterionKind.Deadline;
        if (!context.IsMunicipal)
        {
            return new DraftCriterion(text, kind, 1, UnitWords.Done(what), deadline, []);
        }

        doubts.Add(
            new CriterionDoubt(
                "target_not_stated",
                DoubtSeverity.Look,
                DoubtField.Target,
                Speech.Say(
                    "Nepasakyta, kiek savivaldybių turi tai padaryti.",
                    "It is not said how many municipalities have to do it."
                ),
                Speech.Say(
                    "Bus vertinama pagal savivaldybių dalį.",
                    "It will be judged by the share of the municipalities."
                )
            )
        );
        return new DraftCriterion(text, kind, null, "savivaldybė", deadline, []);
    }

    [GeneratedRegex("teises akt|ataskait|dokument|aprasa|isakym|nutarim|metodik|rekomendacij|isvad|pazym|studij|tvark")]
    private static partial Regex Document();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
