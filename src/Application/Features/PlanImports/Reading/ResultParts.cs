using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Assessment;

namespace ActionPlanMonitor.Application.Features.PlanImports.Reading;

/// <summary>
/// The executors' parts of one result, as its paragraphs are read one after another: a paragraph that begins with a name
/// begins a part, those after it belong to it, and the last ones may tell of several at once.
/// </summary>
internal sealed class ResultParts(ExecutorMatcher executors, ResultPlace at, DraftItem item)
{
    private readonly List<Part> _parts = [];
    private Part? _current;

    /// <returns>Whether the line tells of an executor; otherwise it is the item's own.</returns>
    public bool Take(ResultLine line)
    {
        if (!item.IsMunicipal)
        {
            return TakeInstitution(line);
        }

        var places = MunicipalNames.HeadingsInside(line.Text).ToList();
        if (places.Count == 0)
        {
            return TakeMunicipal(line.Text);
        }

        // Paragraphs that were run together: each name with its status begins one.
        var taken = false;
        foreach (var (from, to) in places.Prepend(0).Zip(places.Append(line.Text.Length)))
        {
            taken |= TakeMunicipal(line.Text[from..to].Trim());
        }

        return taken;
    }

    public IReadOnlyList<DraftPartResult> All()
    {
        foreach (var twice in _parts.Where(p => p.Code is not null).GroupBy(p => p.Code).Where(g => g.Count() > 1))
        {
            at.Look(
                "part_twice",
                DoubtField.Result,
                twice.Last().Printed,
                Speech.Say(
                    $"{twice.Last().Printed} šioje eilutėje aprašyta daugiau nei kartą.",
                    $"{twice.Last().Printed} is told of more than once in this row."
                ),
                Speech.Say("Palikite vieną rezultatą.", "Keep one result.")
            );
        }

        return [.. _parts.Select(Result)];
    }

    private bool TakeMunicipal(string text)
    {
        if (ListOfSilent(text) is { } silent)
        {
            _parts.AddRange(silent.Select(name => Municipality(name) with { NotReported = true, IsSaid = true }));
            _current = null;
            return true;
        }

        if (MunicipalNames.Heading(text) is { } heading)
        {
            Begin(Municipality(heading.Name), text[heading.End..]);
            return true;
        }

        var mentions = MunicipalNames.Mentions(text);
        if (mentions is [{ Start: 0 } first, ..] && executors.Match(first.Name).Code != _current?.Code)
        {
            foreach (var clause in ResultSentence.Clauses(text))
            {
                TakeClause(clause);
            }

            _current = null;
            return true;
        }

        return Append(text);
    }

    /// <summary>"Savivaldybės, nepateikusios informacijos: Ignalinos r., Kėdainių r."</summary>
    private static IEnumerable<string>? ListOfSilent(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var folded = Letters.Fold(text);
        return
            colon > 0
            && folded.StartsWith("savivaldyb", StringComparison.Ordinal)
            && folded[..colon].Contains("nepateik", StringComparison.Ordinal)
            ? MunicipalNames.Listed(text[(colon + 1)..])
            : null;
    }

    private void TakeClause(string clause)
    {
        var mentions = MunicipalNames.Mentions(clause);
        if (mentions.Count == 0)
        {
            if (_parts.Count > 0)
            {
                _parts[^1].Lines.Add(clause);
            }

            return;
        }

        var about = clause[mentions.Max(m => m.End)..];
        var isPlain = ResultSentence.IsPlain(about);
        var notReported = ResultSentence.SaysNotReported(clause);
        var nothingPlanned = !notReported && ResultSentence.SaysNothingPlanned(clause);
        var proposed = notReported || nothingPlanned ? null : ResultSentence.Proposed(clause);
        foreach (var mention in mentions)
        {
            var part = Municipality(mention.Name) with
            {
                NotReported = notReported,
                NothingPlanned = nothingPlanned,
                Status = proposed,
                IsSaid = true,
            };
            if (!isPlain)
            {
                part.Lines.Add(clause);
                at.Look(
                    "part_in_sentence",
                    DoubtField.Result,
                    clause,
                    Speech.Say(
                        $"{part.Printed}: rezultatas pasakytas sakiniu, be įvertinimo žodžio.",
                        $"{part.Printed}: the result is told in a sentence, without a status."
                    ),
                    Understood(part)
                );
            }

            _parts.Add(part);
        }
    }

    private static string Understood(Part part) =>
        part switch
        {
            { NotReported: true } => Speech.Say(
                "Suprasta: informacijos nepateikė.",
                "Understood: it sent no information."
            ),
            { NothingPlanned: true } => Speech.Say("Suprasta: priemonių nenumatė.", "Understood: it planned nothing."),
            { Status: { } status } => Speech.Say(
                $"Pagal sakinį siūloma: {ResultPlace.Word(status)}.",
                $"From the sentence: {ResultPlace.Word(status)}."
            ),
            _ => Speech.Say("Nustatykite įvertinimą.", "Set its status."),
        };

    private bool TakeInstitution(ResultLine line)
    {
        if (SilentInstitutions(line.Text) is { Count: > 0 } silent)
        {
            _parts.AddRange(silent);
            _current = null;
            return true;
        }

        if (item.Executors.Count < 2)
        {
            return false;
        }

        foreach (var executor in item.Executors)
        {
            foreach (var name in NamesOf(executor).Where(n => line.Text.StartsWith(n, StringComparison.Ordinal)))
            {
                var rest = line.Text[name.Length..];
                if (rest is ['.' or ':'] || rest is ['.' or ':', ' ', ..])
                {
                    Begin(new Part(executor.Printed, executor.Code), rest[1..]);
                    return true;
                }
            }
        }

        return Append(line.Text);
    }

    /// <summary>"GP ir PD informacijos nepateikė.": the sentence with which the platform's own annex ends.</summary>
    private List<Part> SilentInstitutions(string text)
    {
        foreach (
            var (ending, nothingPlanned) in new[] { ("informacijos nepateikė", false), ("priemonių nenumatė", true) }
        )
        {
            var names = text.IndexOf(ending, StringComparison.OrdinalIgnoreCase);
            if (names <= 0 || text[(names + ending.Length)..].Trim('.', ' ').Length > 0)
            {
                continue;
            }

            var named = MunicipalNames
                .Listed(text[..names])
                .Select(name => item.Executors.FirstOrDefault(e => NamesOf(e).Contains(name)))
                .ToList();
            return named.Contains(null)
                ? []
                :
                [
                    .. named.Select(e => new Part(e!.Printed, e.Code)
                    {
                        NotReported = !nothingPlanned,
                        NothingPlanned = nothingPlanned,
                        IsSaid = true,
                    }),
                ];
        }

        return [];
    }

    private IEnumerable<string> NamesOf(DraftExecutor executor) =>
        new[] { executor.Printed, executor.Code, executor.Code is { } code ? executors.Find(code)?.Name : null }
            .OfType<string>()
            .Distinct()
            .OrderByDescending(name => name.Length);

    private void Begin(Part part, string rest)
    {
        rest = rest.TrimStart(' ', '–', '—', '-');
        var status = StatusWords.AtStart(rest);
        if (status is not null)
        {
            at.Doubt(status, DoubtField.Result, $"{part.Printed}. {rest}", part.Printed);
            part = part with { Status = status.Status, HasStatus = true };
            rest = rest[status.End..];
        }

        _current = part;
        _parts.Add(part);
        Append(rest.Trim());
    }

    private bool Append(string text)
    {
        if (text.Length > 0)
        {
            _current?.Lines.Add(text);
        }

        return _current is not null;
    }

    private Part Municipality(string name)
    {
        var match = executors.Match(name, amongMunicipalities: true);
        if (match.IsCertain)
        {
            return new Part(name, match.Code);
        }

        var likely = match.Code ?? (match.Candidates is [var best, ..] ? best : OfSamePlace(name));
        at.Look(
            "municipality_unknown",
            DoubtField.Result,
            name,
            Speech.Say($"Savivaldybės „{name}“ registre nėra.", $"There is no municipality “{name}” in the register."),
            likely is null
                ? Speech.Say("Nurodykite, kuri tai savivaldybė.", "Say which municipality it is.")
                : Speech.Say(
                    $"Laikoma, kad tai {executors.Find(likely)?.Name}.",
                    $"Taken to be {executors.Find(likely)?.Name}."
                )
        );
        return new Part(name, likely);
    }

    /// <summary>"Utenos miesto savivaldybė" does not exist; of Utena there is one all the same.</summary>
    private string? OfSamePlace(string name)
    {
        var place = name.Split(' ')[0];
        var match = executors.Match($"{place} savivaldybė", amongMunicipalities: true);
        return match.IsCertain ? match.Code : null;
    }

    private DraftPartResult Result(Part part)
    {
        var text = part.Lines.Count == 0 ? null : string.Join('\n', part.Lines);
        var status = part.Status;
        var notReported = part.NotReported;
        if (part.HasStatus)
        {
            // "Neįgyvendinta. Informacija nebuvo pateikta." says both.
            notReported =
                status is ImplementationStatus.NotImplemented
                && text is not null
                && ResultSentence.SaysOnlyNotReported(text);
        }
        else if (item.IsMunicipal && !part.IsSaid)
        {
            notReported = text is not null && ResultSentence.SaysOnlyNotReported(text);
            status = notReported || text is null ? null : ResultSentence.Proposed(text);
            at.Look(
                "part_status_missing",
                DoubtField.Result,
                $"{part.Printed}. {text}".Trim(),
                Speech.Say(
                    $"{part.Printed}: po pavadinimo nėra įvertinimo.",
                    $"{part.Printed}: no status stands after its name."
                ),
                Understood(part with { NotReported = notReported, Status = status })
            );
        }

        return new DraftPartResult(part.Printed, part.Code, status, text, notReported)
        {
            NothingPlanned = part.NothingPlanned,
        };
    }

    /// <param name="Printed">As the document names it.</param>
    private sealed record Part(string Printed, string? Code)
    {
        public ImplementationStatus? Status { get; init; }

        /// <summary>A status stands after its name.</summary>
        public bool HasStatus { get; init; }

        /// <summary>A sentence told of it.</summary>
        public bool IsSaid { get; init; }
        public bool NotReported { get; init; }
        public bool NothingPlanned { get; init; }
        public List<string> Lines { get; } = [];
    }
}
