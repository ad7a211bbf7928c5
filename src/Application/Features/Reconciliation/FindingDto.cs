using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Publishing;

namespace ActionPlanMonitor.Application.Features.Reconciliation;

/// <param name="Code">Stable code of the check.</param>
/// <param name="Explanation">Why it matters and what to do.</param>
/// <param name="ItemIds">The items where it is mended; empty when it concerns the year as a whole.</param>
/// <param name="Fingerprint">Names exactly this finding: once its figures or items change, it is another one.</param>
/// <param name="Settlement">Null while the finding is open.</param>
public sealed record FindingDto(
    string Code,
    Severity Severity,
    string Title,
    string Message,
    string Explanation,
    IReadOnlyList<Guid> ItemIds,
    MendDto Mend,
    string Fingerprint,
    bool Settleable,
    SettlementDto? Settlement
)
{
    private const int FingerprintLength = 32;

    public static FindingDto Of(CheckCard card, Found found, IReadOnlyDictionary<string, SettlementDto> answers)
    {
        IReadOnlyList<Guid> items = [.. found.Items.Select(i => i.Row.Id)];
        var fingerprint = CanonicalJson.Sha256(
            CanonicalJson.Of(
                new
                {
                    card.Code,
                    found.Figures,
                    Items = items.Order(),
                    found.ObligationId,
                }
            )
        )[..FingerprintLength];
        return new FindingDto(
            card.Code,
            card.Severity,
            card.Title.Spoken,
            found.Message,
            card.Why.Spoken,
            items,
            new MendDto(found.Mend ?? card.Mend, items is [var only] ? only : null, found.ObligationId),
            fingerprint,
            card.Settleable,
            found.Answered ?? (card.Settleable ? answers.GetValueOrDefault(fingerprint) : null)
        );
    }
}

/// <summary>The place that mends it.</summary>
public sealed record MendDto(MendKind Kind, Guid? ItemId, Guid? ObligationId);

public sealed record SettlementDto(string Explanation, string SettledBy, DateTimeOffset SettledAt)
{
    public static SettlementDto Of(FindingSettlement s) => new(s.Explanation, s.SettledBy, s.SettledAt);
}
