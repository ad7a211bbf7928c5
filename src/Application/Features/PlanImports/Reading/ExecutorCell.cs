using System.Text.RegularExpressions;
using ActionPlanMonitor.Application.Common;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>Who stands in a cell: several names, with commas and "ir" inside the names as well as between them.</summary>
internal sealed record ExecutorsRead(IReadOnlyList<DraftExecutor> Executors, bool IsMunicipal);

internal sealed partial class ExecutorCell(ExecutorMatcher matcher, Doubts doubts)
{
    /// <summary>The longest name that is tried has as many pieces: "Švietimo, mokslo ir sporto ministerija" has three.</summary>
    private const int MostPieces = 8;

    public ExecutorsRead Read(RawCell cell, string row)
    {
        var found = Split(cell.Text);
        var executors = new List<DraftExecutor>();
        foreach (var (printed, match) in found.Where(f => f.Match.Certainty != MatchCertainty.AnyMunicipality))
        {
            if (match.Code is null || executors.TrueForAll(e => e.Code != match.Code))
            {
                executors.Add(new DraftExecutor(printed, match.Code));
            }

            Doubt(printed, match, row, cell.Place);
        }

        var anyMunicipality = found.Exists(f => f.Match.Certainty == MatchCertainty.AnyMunicipality);
        var known = executors.Where(e => e.Code is not null).Select(e => matcher.Find(e.Code!)!).ToList();
        var isMunicipal = anyMunicipality || (known.Count > 0 && known.TrueForAll(i => i.IsMunicipality));
        if (isMunicipal ? known.Exists(i => !i.IsMunicipality) : known.Exists(i => i.IsMunicipality))
        {
            doubts.Decide(
                "mixed_executors",
                row,
                cell.Place,
                DoubtField.Executors,
                cell.Text,
                Speech.Say(
                    "Eilutę vykdo ir institucijos, ir savivaldybės, o vertinamos jos skirtingai.",
                    "The row is carried out by institutions and by municipalities, which are judged differently."
                ),
                Speech.Say(
                    "Palikite vienas arba kitas; kitoms sukurkite atskirą veiksmą.",
                    "Keep the one or the other; make an action of its own for the rest."
                )
            );
        }

        return new ExecutorsRead(executors, isMunicipal);
    }

    /// <summary>Names with who they are.</summary>
    public List<(string Printed, ExecutorMatch Match)> Split(string text)
    {
        var found = new List<(string, ExecutorMatch)>();
        var amongMunicipalities = false;
        foreach (var (list, isMunicipal) in Lists(text))
        {
            if (isMunicipal)
            {
                amongMunicipalities = true;
            }

            Read(Pieces(list), amongMunicipalities, found);
        }

        return found;
    }

    /// <summary>The longest names first; what nobody answers to reaches as far as the next name.</summary>
    private void Read(List<Piece> pieces, bool amongMunicipalities, List<(string, ExecutorMatch)> found)
    {
        for (var at = 0; at < pieces.Count; )
        {
            var (count, printed, match) = Longest(pieces, at, amongMunicipalities);
            if (count == 0)
            {
                (count, printed, match) = Unknown(pieces, at, amongMunicipalities);
            }

            if (match.Certainty is MatchCertainty.None && CodesApart(printed) is { } codes)
            {
                found.AddRange(codes);
            }
            else if (printed.Length > 0)
            {
                found.Add((printed, match));
            }

            at += count;
        }
    }

    private (int Count, string Printed, ExecutorMatch Match) Longest(
        List<Piece> pieces,
        int at,
        bool amongMunicipalities
    )
    {
        for (var count = Math.Min(MostPieces, pieces.Count - at); count > 0; count--)
        {
            var printed = Joined(pieces, at, count);
            var match = matcher.Match(printed, amongMunicipalities);
            if (match.Certainty is MatchCertainty.Certain or MatchCertainty.AnyMunicipality)
            {
                return (count, printed, match);
            }
        }

        return (0, "", ExecutorMatch.Nobody);
    }

    private (int Count, string Printed, ExecutorMatch Match) Unknown(
        List<Piece> pieces,
        int at,
        bool amongMunicipalities
    )
    {
        var best = (Count: 0, Printed: "", Match: ExecutorMatch.Nobody);
        var count = 1;
        for (; at + count <= pieces.Count; count++)
        {
            var printed = Joined(pieces, at, count);
            var match = matcher.Match(printed, amongMunicipalities);
            if (match.Certainty == MatchCertainty.Likely || (best.Count == 0 && match.Candidates.Count > 0))
            {
                best = (count, printed, match);
            }

            var next = at + count;
            var ends =
                next >= pieces.Count
                || count == MostPieces
                || Longest(pieces, next, amongMunicipalities).Count > 0
                || (pieces[next].Before != Before.And && StartsName(pieces[next].Text));
            if (ends)
            {
                break;
            }
        }

        return best.Count > 0
            ? best
            : (count, Joined(pieces, at, count), matcher.Match(Joined(pieces, at, count), amongMunicipalities));
    }

    /// <summary>"VRM GP": codes with nothing but a space between.</summary>
    private List<(string, ExecutorMatch)>? CodesApart(string printed)
    {
        var words = printed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var matches = words.Select(w => (Printed: w.Trim(',', '.'), Match: matcher.Match(w))).ToList();
        return words.Length > 1 && matches.TrueForAll(m => m.Match.IsCertain)
            ? matches.ConvertAll(m => (m.Printed, m.Match))
            : null;
    }

    /// <summary>A capital letter starts a name; small letters go on with one.</summary>
    private static bool StartsName(string text) => text.Length > 0 && !char.IsLower(text[0]);

    private static string Joined(List<Piece> pieces, int at, int count) =>
        string.Concat(
            pieces
                .Skip(at)
                .Take(count)
                .Select(
                    (p, i) =>
                        (
                            i == 0 ? ""
                            : p.Before == Before.Comma ? ", "
                            : p.Before == Before.And ? " ir "
                            : " "
                        ) + p.Text
                )
        );

    /// <summary>"Savivaldybės: Kauno m., Ignalinos r." names places after the colon.</summary>
    private static IEnumerable<(string List, bool IsMunicipal)> Lists(string text)
    {
        var match = MunicipalList().Match(text);
        if (!match.Success)
        {
            return [(text, false)];
        }

        return match.Index == 0
            ? [(text[match.Length..], true)]
            : [(text[..match.Index], false), (text[(match.Index + match.Length)..], true)];
    }

    /// <summary>Cut at commas, semicolons, new lines and "ir"; what stands in brackets stays whole.</summary>
    private static List<Piece> Pieces(string text)
    {
        var pieces = new List<Piece>();
        var (start, before) = (0, Before.Line);
        foreach (Match cut in Cuts().Matches(text))
        {
            if (cut.Value[0] == '(')
            {
                continue;
            }

            Take(text[start..cut.Index]);
            start = cut.Index + cut.Length;
            before = cut.Value.Trim() switch
            {
                "," => Before.Comma,
                ";" => Before.Semicolon,
                "" => Before.Line,
                _ => Before.And,
            };
        }

        Take(text[start..]);
        return pieces;

        void Take(string piece)
        {
            if (piece.Trim() is { Length: > 0 } trimmed)
            {
                pieces.Add(new Piece(before, trimmed));
            }
        }
    }

    private void Doubt(string printed, ExecutorMatch match, string row, CellPlace place)
    {
        if (match.IsCertain)
        {
            return;
        }

        var names = string.Join("; ", match.Candidates.Select(c => $"{matcher.Find(c)?.Name} ({c})"));
        if (match.Certainty == MatchCertainty.Likely)
        {
            doubts.Look(
                "executor_misspelt",
                row,
                place,
                DoubtField.Executors,
                printed,
                Speech.Say(
                    "Vykdytojo pavadinimas nesutampa su registru.",
                    "The executor's name is not the register's."
                ),
                names
            );
        }
        else if (match.Candidates.Count > 0)
        {
            doubts.Decide(
                "executor_ambiguous",
                row,
                place,
                DoubtField.Executors,
                printed,
                Speech.Say("Tai gali būti keli vykdytojai.", "It may be several executors."),
                names
            );
        }
        else
        {
            doubts.Decide(
                "executor_unknown",
                row,
                place,
                DoubtField.Executors,
                printed,
                Speech.Say("Tokio vykdytojo registre nėra.", "The register has no such executor."),
                match.Abbreviation is { } code
                    ? Speech.Say($"Įtraukti į registrą kaip {code}.", $"Add it to the register as {code}.")
                    : Speech.Say("Pasirinkti iš registro arba įtraukti.", "Choose it from the register, or add it.")
            );
        }
    }

    [GeneratedRegex(@"\([^()]*\)|\s*[,;]\s*|\s*\n\s*|\s+ir\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Cuts();

    [GeneratedRegex(@"savivaldyb\w+( administracijos)?\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MunicipalList();

    private enum Before
    {
        Line,
        Comma,
        Semicolon,
        And,
    }

    private sealed record Piece(Before Before, string Text);
}
