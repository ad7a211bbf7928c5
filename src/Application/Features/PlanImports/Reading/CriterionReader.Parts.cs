using System.Globalization;
using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>Targets split by executor ("GP – 1, VRM – 6") or by year ("2020 m. – 2, 2021 m. – 3").</summary>
internal sealed partial class CriterionReader
{
    private (DraftCriterion? Criterion, Dictionary<int, DraftCriterion> ByYear) Parts(
        string text,
        List<string> lines,
        CriterionContext context,
        List<CriterionDoubt> doubts
    )
    {
        var (what, parts) = Named(text);
        if (parts.Count > 0 && parts.TrueForAll(p => Year().IsMatch(p.Name)))
        {
            return YearByYear(text, what, parts, doubts);
        }

        var isSplit =
            parts.Count > 1 || (parts.Count == 1 && what.Length > 0 && Who(parts[0].Name, context) is not null);
        var split =
            (isSplit ? ByName(text, what, parts, context, doubts) : null)
            ?? InBrackets(text, lines, context)
            ?? InOrder(text, lines, context, doubts);
        return (split, []);
    }

    private static (DraftCriterion?, Dictionary<int, DraftCriterion>) YearByYear(
        string text,
        string what,
        List<(string Name, string Value)> parts,
        List<CriterionDoubt> doubts
    )
    {
        var byYear = new Dictionary<int, DraftCriterion>();
        foreach (var (name, value) in parts)
        {
            var year = int.Parse(name[..4], CultureInfo.InvariantCulture);
            if (CriterionValue.Read(value) is not { } read)
            {
                if (!NothingSaid(value))
                {
                    doubts.Add(NotANumber(value));
                }

                continue;
            }

            doubts.AddRange(read.Doubts);
            var kind =
                read.Kind == CriterionKind.Count && CriterionValue.SaysPercent(what)
                    ? CriterionKind.Percent
                    : read.Kind;
            byYear.TryAdd(
                year,
                new DraftCriterion(text, kind, read.Target, UnitOf(kind, what), null, [], read.Direction)
            );
        }

        return byYear.Count == 0 ? (null, byYear) : (byYear.Values.First(), byYear);
    }

    private DraftCriterion? ByName(
        string text,
        string what,
        List<(string Name, string Value)> parts,
        CriterionContext context,
        List<CriterionDoubt> doubts
    )
    {
        var read = parts.ConvertAll(p =>
            (p.Name, p.Value, Code: Who(p.Name, context), Read: CriterionValue.Read(p.Value))
        );
        if (!read.Exists(p => p.Code is not null))
        {
            return null;
        }

        foreach (var part in read.Where(p => p.Code is null || p.Read is null))
        {
            doubts.Add(
                part.Code is null
                    ? new CriterionDoubt(
                        "part_of_unknown_executor",
                        DoubtSeverity.Decide,
                        DoubtField.Target,
                        Speech.Say(
                            $"Nežinoma, kieno dalis: {part.Name}.",
                            $"It is not known whose part it is: {part.Name}."
                        )
                    )
                    : NotANumber(part.Value)
            );
        }

        doubts.AddRange(read.SelectMany(p => p.Read?.Doubts ?? []));
        return new DraftCriterion(
            text,
            CriterionKind.PerExecutor,
            null,
            UnitWords.In(what),
            null,
            [
                .. read.Where(p => p.Code is not null && p.Read is not null)
                    .DistinctBy(p => p.Code)
                    .Select(p => new DraftPart(p.Code!, p.Read!.Target)
                    {
                        AsNeeded = p.Read.Kind == CriterionKind.AsNeeded,
                    }),
            ]
        );
    }

    /// <summary>"Surengta mokymų – 0,5 (GP); surengta mokymų – 2 (PD)".</summary>
    private DraftCriterion? InBrackets(string text, List<string> lines, CriterionContext context)
    {
        var found = lines.ConvertAll(l =>
            Bracketed().Match(l) is { Success: true } match
            && Who(match.Groups["who"].Value, context) is { } code
            && CriterionValue.InWords(match.Groups["what"].Value)
                is { Kind: CriterionKind.Count, Doubts.Count: 0 } value
                ? (Code: code, value.Words, value.Target)
                : default
        );
        return lines.Count > 1 && found.TrueForAll(f => f.Code is not null)
            ? PerExecutor(text, found[0].Words, found.ConvertAll(f => new DraftPart(f.Code, f.Target)))
            : null;
    }

    /// <summary>As many lines of the same words as there are executors: one each, in order.</summary>
    private static DraftCriterion? InOrder(
        string text,
        List<string> lines,
        CriterionContext context,
        List<CriterionDoubt> doubts
    )
    {
        if (lines.Count < 2 || lines.Count != context.Executors.Count)
        {
            return null;
        }

        var values = lines.ConvertAll(CriterionValue.InWords);
        if (!values.TrueForAll(v => v is { Kind: CriterionKind.Count } && Same(v.Words, values[0]!.Words)))
        {
            return null;
        }

        var parts = values.Zip(context.Executors, (v, e) => new DraftPart(e, v!.Target)).ToList();
        doubts.Add(
            new CriterionDoubt(
                "parts_in_order",
                DoubtSeverity.Look,
                DoubtField.Target,
                Speech.Say(
                    "Reikšmės priskirtos vykdytojams pagal eilės tvarką.",
                    "The values were given to the executors in order."
                ),
                string.Join(
                    ", ",
                    parts.Select(p => $"{p.Executor} – {p.Target?.ToString(CultureInfo.GetCultureInfo("lt-LT"))}")
                )
            )
        );
        return PerExecutor(text, values[0]!.Words, parts);

        static bool Same(string one, string other) => TypedInput.CleanLong(one) == TypedInput.CleanLong(other);
    }

    private static DraftCriterion PerExecutor(string text, string what, IReadOnlyList<DraftPart> parts) =>
        new(text, CriterionKind.PerExecutor, null, UnitWords.In(what), null, parts);

    private string? Who(string name, CriterionContext context)
    {
        var match = matcher.Match(name, context.IsMunicipal);
        return match.IsCertain ? match.Code : null;
    }

    /// <summary>Words, and after them a list of "name – value".</summary>
    private static (string What, List<(string Name, string Value)> Parts) Named(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (what, list) = colon < 0 ? ("", text) : (text[..colon].Trim(), text[(colon + 1)..]);
        var pieces = Between().Split(list).Select(p => Pair().Match(p.Trim().TrimEnd('.'))).ToList();
        return pieces.Count > 0 && pieces.TrueForAll(p => p.Success)
            ? (what, pieces.ConvertAll(p => (p.Groups["name"].Value.Trim(), p.Groups["value"].Value.Trim())))
            : (what, []);
    }

    private static string? UnitOf(CriterionKind kind, string what) =>
        kind == CriterionKind.Percent ? "proc." : UnitWords.In(what);

    private static CriterionDoubt NotANumber(string value) =>
        new(
            "target_unclear",
            DoubtSeverity.Decide,
            DoubtField.Target,
            Speech.Say($"Reikšmė nesuprasta: {value}.", $"The value was not understood: {value}.")
        );

    /// <summary>A comma between digits is a decimal one.</summary>
    [GeneratedRegex(@";|,(?![0-9])|(?<![0-9]),")]
    private static partial Regex Between();

    [GeneratedRegex(@"^(?<name>[^–—:]{2,80}?)\s*(?:[–—:]|\s-\s)\s*(?<value>[^–—:]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^20[0-9]{2}\s*(m\.?|metais|metai|metams)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?<what>.+?)\s*\((?<who>[^()]+)\)\.?$", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}
