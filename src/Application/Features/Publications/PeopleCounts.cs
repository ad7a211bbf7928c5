using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Publishing;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <summary>Which of an item's numbers count people of one municipality, and which of those the public reads.</summary>
public static class PeopleCounts
{
    /// <summary>Beginnings of the words for people that units are made of, in any case and number.</summary>
    private static readonly string[] Stems =
    [
        "asm",
        "auka",
        "auko",
        "aukų",
        "child",
        "dalyv",
        "darbuotoj",
        "gyventoj",
        "mokin",
        "moksleiv",
        "moter",
        "nukentėj",
        "pareigūn",
        "participant",
        "people",
        "person",
        "specialist",
        "vaik",
        "victim",
        "žmo",
    ];

    /// <summary>Whether the unit is of people: asmuo, asmenys, nukentėjusių vaikų …</summary>
    public static bool IsOfPeople(string? unit) =>
        unit?.Split([' ', ',', '(', ')', '/', '.', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => Stems.Any(stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase))) == true;

    /// <summary>For each part of the item: how its achieved number is told.</summary>
    /// <param name="earlier">The item in the versions published before, as the public read it.</param>
    public static IReadOnlyList<Shown> Conceal(
        AssessedItem item,
        AssessmentPolicy policy,
        IReadOnlyList<(AssessedItem Item, AssessmentPolicy Policy)> earlier
    )
    {
        if (!IsOfPeople(item.Row.Criterion.Unit) || !item.Parts.Any(p => p.Row.IsMunicipality))
        {
            return [.. item.Parts.Select(_ => Shown.Exactly)];
        }

        var told = earlier.Select(e => Told(e.Item, e.Policy)).ToList();
        var summed = Conceal([.. item.Parts.Where(IsSummed)], SumOf(item, policy), told);
        var aside = Conceal([.. item.Parts.Where(p => !IsSummed(p))], CountRange.Anything, told);
        return
        [
            .. item.Parts.Select(p =>
                summed.GetValueOrDefault(p.Row.ObligationId, aside.GetValueOrDefault(p.Row.ObligationId))
            ),
        ];
    }

    private static Dictionary<Guid, Shown> Conceal(
        IReadOnlyList<AssessedPart> parts,
        CountRange sum,
        List<Dictionary<Guid, (Shown Shown, CountRange Range)>> told
    )
    {
        var shown = SmallCounts.Conceal([.. parts.Select(CountOf)], sum, [.. parts.Select(p => Before(p, told))]);
        return parts.Index().ToDictionary(p => p.Item.Row.ObligationId, p => shown[p.Index]);
    }

    /// <summary>What a published version lets a reader work out about each part of the item.</summary>
    private static Dictionary<Guid, (Shown Shown, CountRange Range)> Told(AssessedItem item, AssessmentPolicy policy)
    {
        var parts = item.Parts.Where(IsSummed).ToList();
        var shown = parts.Select(p => p.Row.AchievedShown).ToList();
        var ranges = SmallCounts.Ranges([.. parts.Select(CountOf)], shown, SumOf(item, policy));
        return parts.Index().ToDictionary(p => p.Item.Row.ObligationId, p => (shown[p.Index], ranges[p.Index]));
    }

    private static (Shown, CountRange)? Before(
        AssessedPart part,
        List<Dictionary<Guid, (Shown Shown, CountRange Range)>> told
    )
    {
        var hidden = told.Where(v => v.ContainsKey(part.Row.ObligationId))
            .Select(v => v[part.Row.ObligationId])
            .Where(v => v.Shown != Shown.Exactly)
            .ToList();
        return hidden.Count == 0
            ? null
            : (hidden.Max(v => v.Shown), hidden.Aggregate(CountRange.Anything, (all, v) => all.And(v.Range)));
    }

    private static decimal? CountOf(AssessedPart part) => part.Row.IsMunicipality ? part.Row.Answer?.Achieved : null;

    /// <summary>Whoever planned nothing is outside every sum (rule A8).</summary>
    private static bool IsSummed(AssessedPart part) => part.Row.PlannedKind != PlannedKind.Nothing;

    /// <summary>What the suggested status says about the sum, for whoever knows the target and the policy (rules A8, A1).</summary>
    private static CountRange SumOf(AssessedItem item, AssessmentPolicy policy)
    {
        if (item.Row.Criterion is not { Target: { } target and > 0 } criterion)
        {
            return CountRange.Anything;
        }

        var implementedFrom = policy.MunicipalImplementedFrom;
        var partlyFrom = policy.EffectiveMunicipalPartialFrom();
        var isInclusive = policy.MunicipalPartialInclusive ?? policy.PartialInclusive;
        var reached = Math.Ceiling(implementedFrom * target);
        var partly = isInclusive ? Math.Ceiling(partlyFrom * target) : Math.Floor(partlyFrom * target) + 1;
        var kept = Math.Floor(target / implementedFrom);
        var partlyKept =
            partlyFrom == 0 ? decimal.MaxValue
            : isInclusive ? Math.Floor(target / partlyFrom)
            : Math.Ceiling(target / partlyFrom) - 1;
        CountRange? range = item.Outcome.Suggested.Rule.Row switch
        {
            "A8.8" => new CountRange(reached, decimal.MaxValue),
            "A8.9" => new CountRange(partly, reached - 1),
            "A8.10" => new CountRange(0, partly - 1),
            "A1.6" => new CountRange(0, kept),
            "A1.7" => new CountRange(Math.Floor(target) + 1, partlyKept),
            "A1.8" => new CountRange(Math.Floor(target) + 1, decimal.MaxValue),
            _ => null,
        };
        var countedAsOne = criterion.Kind == CriterionKind.Count ? item.Parts.Count(IsCountedAsOne) : 0;
        return range is not { } r
            ? CountRange.Anything
            : new CountRange(r.Low - countedAsOne, r.High == decimal.MaxValue ? r.High : r.High - countedAsOne);
    }

    private static bool IsCountedAsOne(AssessedPart part) =>
        part is { Outcome.Status: ImplementationStatus.Implemented, Row.PlannedKind: PlannedKind.NotStated }
        && part.Row is { Answer: { Achieved: null }, AchievedShown: Shown.Exactly };
}
