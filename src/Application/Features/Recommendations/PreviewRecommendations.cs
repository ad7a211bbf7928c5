using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Recommendations.Import;
using ActionPlanMonitor.Domain.Recommendations;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Recommendations;

/// <summary>What a document would bring into the year's table. Nothing is stored.</summary>
[Needs(Permission.ManageRecommendations)]
public sealed record PreviewRecommendations(Guid PlanId, int Year, ReadOnlyMemory<byte> File)
    : IRequest<RecommendationsPreviewDto>;

/// <param name="Missing">What stands in the table and not in the file; it stays.</param>
/// <param name="Notices">What of the file is left out.</param>
public sealed record RecommendationsPreviewDto(
    IReadOnlyList<RecommendationRowDto> Rows,
    IReadOnlyList<RecommendationDto> Missing,
    IReadOnlyList<string> Notices
);

public enum RecommendationRowKind
{
    New,
    Changed,
    Unchanged,
}

/// <param name="Place">Where in the file.</param>
/// <param name="Current">The one it would change; null for a new one.</param>
public sealed record RecommendationRowDto(
    string Place,
    RecommendationRowKind Kind,
    RecommendationInput Proposed,
    RecommendationDto? Current,
    IReadOnlyList<RecommendationDoubtDto> Doubts
);

public sealed record RecommendationDoubtDto(string Code, string Message);

public sealed class PreviewRecommendationsHandler(RecommendationTable table, IAppDbContext db, IOfficeReader office)
    : IRequestHandler<PreviewRecommendations, RecommendationsPreviewDto>
{
    /// <summary>From this share of common words on, a text is taken for the same one reworded.</summary>
    private const double SameFrom = 0.6;

    public async Task<RecommendationsPreviewDto> Handle(PreviewRecommendations request, CancellationToken ct)
    {
        var standing = await table.ReadAsync(request.PlanId, request.Year, ct);
        var names = await InstitutionNames.ReadAsync(db, ct);
        var found = RecommendationReader.Read(
            RefusedFiles.Translated(() => office.ReadTables(request.File), "docx"),
            names
        );
        var free = standing.Items.ToList();
        var pairs = Pair(found.Rows, free);
        return new RecommendationsPreviewDto(
            [.. found.Rows.Select((row, i) => Row(row, pairs[i], names))],
            free,
            [
                .. found.Loose.Select(place =>
                    Speech.Say(
                        $"{place}: rezultatas be rekomendacijos praleistas.",
                        $"{place}: a result without a recommendation is left out."
                    )
                ),
            ]
        );
    }

    private static RecommendationRowDto Row(
        FoundRecommendation found,
        RecommendationDto? current,
        InstitutionNames names
    )
    {
        var (content, doubts) = current is null
            ? RecommendationProposal.New(found, names)
            : RecommendationProposal.Over(current.ToContent(), found);
        var kind =
            current is null ? RecommendationRowKind.New
            : RecommendationProposal.AreSame(content, current.ToContent()) ? RecommendationRowKind.Unchanged
            : RecommendationRowKind.Changed;
        return new RecommendationRowDto(
            found.Place,
            kind,
            Input(content),
            current,
            kind == RecommendationRowKind.Unchanged ? [] : doubts
        );
    }

    /// <summary>Each found one with the one it is: the same words first, then the likest.</summary>
    private static RecommendationDto?[] Pair(IReadOnlyList<FoundRecommendation> found, List<RecommendationDto> free)
    {
        var pairs = new RecommendationDto?[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            Take(i, free.Find(r => Words(r.Text).SequenceEqual(Words(found[i].Text))));
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (pairs[i] is null)
            {
                Take(
                    i,
                    free.Where(r => Likeness(r.Text, found[i].Text) >= SameFrom)
                        .MaxBy(r => Likeness(r.Text, found[i].Text))
                );
            }
        }

        return pairs;

        void Take(int i, RecommendationDto? one)
        {
            if (one is not null)
            {
                pairs[i] = one;
                free.Remove(one);
            }
        }
    }

    private static double Likeness(string a, string b)
    {
        var (first, second) = (Words(a).ToHashSet(), Words(b).ToHashSet());
        var common = first.Intersect(second).Count();
        return (double)common / (first.Count + second.Count - common);
    }

    private static string[] Words(string text) =>
        text.ToUpperInvariant().Split([' ', '\n', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    private static RecommendationInput Input(RecommendationContent content) =>
        new(
            content.Text,
            content.Addressees,
            content.Strength,
            content.State,
            [.. content.Results.Select(r => new RecommendationResultInput(r.From, r.Text))],
            content.RelatedItems,
            content.Note
        );
}
