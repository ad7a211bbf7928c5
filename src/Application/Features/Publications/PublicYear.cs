using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Publishing;

namespace ActionPlanMonitor.Application.Features.Publications;

/// <summary>
/// A year as the public may read it (domain.md 13): public texts in the place of the executors' own, and no count of 1–4
/// people of one municipality, nor anything it could be worked out from.
/// </summary>
public static class PublicYear
{
    private static readonly WrittenText PartHeldBack = new(
        "Savivaldybės nurodytas žmonių skaičius mažesnis nei 5 arba iš jo būtų galima sužinoti kitos savivaldybės skaičių, todėl skaičiavimas neskelbiamas.",
        "The number of people given by the municipality is below 5, or another municipality's number could be worked out from it, so the calculation is not published."
    );

    private static readonly WrittenText ItemHeldBack = new(
        "Bent viena savivaldybė nurodė mažiau kaip 5 žmones, todėl suma ir jos santykis su siektina reikšme neskelbiami.",
        "At least one municipality gave fewer than 5 people, so the sum and how far it reached the target are not published."
    );

    /// <summary>Flags that say nothing about a number.</summary>
    private const OutcomeFlags WithoutNumbers =
        OutcomeFlags.Late
        | OutcomeFlags.NoDate
        | OutcomeFlags.NotReported
        | OutcomeFlags.EmptyAnswer
        | OutcomeFlags.DeadlinePassed
        | OutcomeFlags.NothingPlanned;

    /// <param name="texts">Public texts by obligation.</param>
    /// <param name="earlier">What earlier versions told: together with them nothing more may be known.</param>
    public static AssessedYear Of(
        AssessedYear year,
        IReadOnlyDictionary<Guid, string> texts,
        IReadOnlyList<AssessedYear> earlier
    )
    {
        var before = earlier
            .SelectMany(y => y.Items.Select(i => (Item: i, y.Year.Head.Policy)))
            .ToLookup(i => i.Item.Row.Id);
        var items = year
            .Items.Select(item => Of(item, year.Year.Head.Policy, texts, [.. before[item.Row.Id]]))
            .ToList();
        var outcomes = items.ToDictionary(i => i.Row.Id, i => i.Outcome);
        var outcome = year.Outcome;
        return new AssessedYear(
            year.Year with
            {
                Parts = items.SelectMany(i => i.Parts).ToLookup(p => p.Row.ItemId, p => p.Row),
            },
            outcome with
            {
                Tasks = [.. outcome.Tasks.Select(t => t with { Items = [.. t.Items.Select(i => outcomes[i.Id])] })],
            },
            items,
            year.Ledger
        );
    }

    private static AssessedItem Of(
        AssessedItem item,
        AssessmentPolicy policy,
        IReadOnlyDictionary<Guid, string> texts,
        IReadOnlyList<(AssessedItem Item, AssessmentPolicy Policy)> earlier
    )
    {
        var shown = PeopleCounts.Conceal(item, policy, earlier);
        var parts = item.Parts.Select((part, i) => Of(part, shown[i], texts)).ToList();
        var heldBack = shown.Any(s => s != Shown.Exactly);
        return item with
        {
            Parts = parts,
            Outcome = item.Outcome with
            {
                Suggested = heldBack ? HoldBack(item.Outcome.Suggested, ItemHeldBack) : item.Outcome.Suggested,
                Executors = [.. parts.Select(p => p.Outcome)],
            },
        };
    }

    private static AssessedPart Of(AssessedPart part, Shown achieved, IReadOnlyDictionary<Guid, string> texts)
    {
        var participants =
            part.Row.IsMunicipality && SmallCounts.IsSmall(part.Row.Answer?.Participants)
                ? Shown.BelowFive
                : Shown.Exactly;
        return part with
        {
            Row = part.Row with
            {
                // What was planned and the status together would tell what was reached.
                PlannedValue =
                    achieved == Shown.NotAtAll
                    || (achieved == Shown.BelowFive && part.Row.PlannedValue < SmallCounts.Least)
                        ? null
                        : part.Row.PlannedValue,
                AchievedShown = achieved,
                ParticipantsShown = participants,
                Answer = part.Row.Answer is { } answer
                    ? answer with
                    {
                        Achieved = achieved == Shown.Exactly ? answer.Achieved : null,
                        Participants = participants == Shown.Exactly ? answer.Participants : null,
                        Narrative = texts.GetValueOrDefault(part.Row.ObligationId, answer.Narrative!),
                        // Addresses and files were given to the ministry; nobody looked for people's names in them.
                        Evidence = null,
                    }
                    : null,
            },
            Outcome =
                achieved == Shown.Exactly
                    ? part.Outcome
                    : part.Outcome with
                    {
                        Suggested = HoldBack(part.Outcome.Suggested, PartHeldBack, ofPart: true),
                    },
        };
    }

    private static Outcome HoldBack(Outcome outcome, WrittenText why, bool ofPart = false) =>
        outcome with
        {
            Explanation = Explanation.Of(why),
            Flags = outcome.Flags & WithoutNumbers,
            Numbers = outcome.Numbers with
            {
                Target = ofPart ? null : outcome.Numbers.Target,
                Achieved = null,
                Ratio = null,
                Numerator = null,
                Denominator = null,
            },
        };
}
