using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Assessment;
using ActionPlanMonitor.Application.Features.Obligations;
using ActionPlanMonitor.Domain.Assessment;
using ActionPlanMonitor.Domain.Plans;
using ActionPlanMonitor.Domain.Reporting;
using FluentValidation;

namespace ActionPlanMonitor.Application.Features.Reports;

/// <summary>What an officer types. Everything may be missing in a draft; what is there has to make sense.</summary>
public sealed record ReportInput(
    Done? Done,
    decimal? Achieved,
    DateOnly? AchievedDate,
    string? Narrative,
    IReadOnlyList<Reason>? Reasons,
    string? ReasonText,
    IReadOnlyList<SpendingInput>? Spending,
    bool? SpendingUnknown,
    int? Participants,
    IReadOnlyList<EvidenceInput>? Evidence,
    ImplementationStatus? ClaimedStatus,
    string? Disagreement
)
{
    /// <summary>"~ 420": about so much was reached.</summary>
    public bool? AchievedApproximate { get; init; }

    /// <summary>What was typed where it says more than the number: "per 250", "2 iš 3".</summary>
    public string? AchievedTyped { get; init; }

    public ReportContent ToContent() =>
        new()
        {
            Done = Done,
            Achieved = Achieved,
            AchievedApproximate = Achieved is not null && AchievedApproximate == true,
            AchievedTyped = Achieved is null ? null : Blank(AchievedTyped),
            AchievedDate = AchievedDate,
            Narrative = Blank(Narrative),
            Reasons = Reasons ?? [],
            ReasonText = Blank(ReasonText),
            Spending = [.. (Spending ?? []).Select(s => new Spending(s.Source!.Value, s.AmountEur, s.AllocatedEur))],
            SpendingUnknown = SpendingUnknown ?? false,
            Participants = Participants,
            Evidence = [.. (Evidence ?? []).Where(e => e.Url is not null).Select(e => e.Url!.Trim())],
            EvidenceFiles =
            [
                .. (Evidence ?? []).Where(e => e.FileId is not null).Select(e => e.FileId!.Value).Distinct(),
            ],
            ClaimedStatus = ClaimedStatus,
            Disagreement = Blank(Disagreement),
        };

    /// <summary>The report as somebody would hand it back unchanged.</summary>
    public static ReportInput Of(ReportContent content) =>
        new(
            content.Done,
            content.Achieved,
            content.AchievedDate,
            content.Narrative,
            content.Reasons,
            content.ReasonText,
            [.. content.Spending.Select(s => new SpendingInput(s.Source, s.AmountEur, s.AllocatedEur))],
            content.SpendingUnknown,
            content.Participants,
            [
                .. content.Evidence.Select(url => new EvidenceInput(url, FileId: null)),
                .. content.EvidenceFiles.Select(id => new EvidenceInput(Url: null, id)),
            ],
            content.ClaimedStatus,
            content.Disagreement
        )
        {
            AchievedApproximate = content.AchievedApproximate,
            AchievedTyped = content.AchievedTyped,
        };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A link, or a file that the institution has uploaded: one of them.</summary>
public sealed record EvidenceInput(string? Url, Guid? FileId);

/// <param name="AmountEur">Spent; may be left out where only the allocated amount is known.</param>
public sealed record SpendingInput(FundingSource? Source, decimal? AmountEur, decimal? AllocatedEur);

public sealed class ReportInputValidator : AbstractValidator<ReportInput>
{
    private const decimal LargestNumber = 1_000_000_000m;
    private const decimal LargestAmount = 100_000_000_000m;
    private const int LongestNarrative = 20_000;

    public ReportInputValidator()
    {
        RuleFor(r => r.Achieved)
            .InclusiveBetween(0, LargestNumber)
            .WithMessage(_ =>
                Speech.Say(
                    "Įveskite skaičių nuo 0 iki 1 000 000 000, pvz., 12 arba 0,5.",
                    "Enter a number from 0 to 1,000,000,000, for example 12 or 0.5."
                )
            )
            .PrecisionScale(18, 4, ignoreTrailingZeros: true)
            .WithMessage(_ => Speech.Say("Po kablelio – ne daugiau kaip 4 skaitmenys.", "No more than 4 decimals."));
        RuleFor(r => r.AchievedTyped).MaximumLength(200).WithMessage(_ => TooLong(200));
        RuleFor(r => r.AchievedDate)
            .InclusiveBetween(new DateOnly(1990, 1, 1), new DateOnly(2100, 12, 31))
            .WithMessage(_ =>
                Speech.Say("Patikrinkite datą, pvz., 2020-10-20.", "Check the date, for example 2020-10-20.")
            );
        RuleFor(r => r.Narrative)
            .MaximumLength(LongestNarrative)
            .WithMessage(_ =>
                Speech.Say(
                    "Aprašymas per ilgas: telpa 20 000 ženklų. Ilgesnį tekstą pridėkite kaip nuorodą.",
                    "The description is too long: 20,000 characters fit. Add a longer text as a link."
                )
            );
        RuleFor(r => r.ReasonText).MaximumLength(2000).WithMessage(_ => TooLong(2000));
        RuleFor(r => r.Disagreement).MaximumLength(2000).WithMessage(_ => TooLong(2000));
        RuleFor(r => r.Reasons)
            .Must(reasons => reasons is null || reasons.Count <= 10)
            .WithMessage(_ => Speech.Say("Per daug priežasčių.", "Too many reasons."))
            .Must(reasons =>
                reasons?.Contains(Reason.NotReported) != true && reasons?.Contains(Reason.NotOrganised) != true
            )
            .WithMessage(_ =>
                Speech.Say(
                    "Šios priežasties pasirinkti negalima: ją žymi sistema.",
                    "This reason cannot be chosen: the system sets it."
                )
            );
        RuleFor(r => r.Participants)
            .InclusiveBetween(0, 10_000_000)
            .WithMessage(_ =>
                Speech.Say("Įveskite dalyvių skaičių, pvz., 25.", "Enter the number of participants, for example 25.")
            );
        RuleFor(r => r.Spending)
            .Must(s => s is null || s.Count <= 20)
            .WithMessage(_ => Speech.Say("Per daug lėšų eilučių (iki 20).", "Too many money rows (up to 20)."));
        RuleForEach(r => r.Spending)
            .NotNull()
            .WithMessage(_ => Speech.Say("Tuščia lėšų eilutė.", "An empty money row."))
            .SetValidator(new SpendingInputValidator(LargestAmount));
        RuleFor(r => r.SpendingUnknown)
            .Must((report, unknown) => unknown != true || report.Spending?.Any(s => s?.AmountEur is not null) != true)
            .WithMessage(_ =>
                Speech.Say(
                    "Nurodėte ir sumą, ir „nežinau“. Palikite vieną atsakymą.",
                    "You gave both an amount and “not known”. Keep one answer."
                )
            );
        RuleFor(r => r.Evidence)
            .Must(e => e is null || e.Count <= 50)
            .WithMessage(_ => Speech.Say("Per daug nuorodų (iki 50).", "Too many links (up to 50)."));
        RuleFor(r => r.Evidence)
            .Must(e => e is null || e.Count(one => one?.FileId is not null) <= EvidenceFile.MostInReport)
            .WithMessage(_ =>
                Speech.Say(
                    $"Per daug failų (iki {EvidenceFile.MostInReport}).",
                    $"Too many files (up to {EvidenceFile.MostInReport})."
                )
            );
        RuleForEach(r => r.Evidence)
            .Must(e =>
                e is { Url: null, FileId: not null }
                || e is { FileId: null, Url: { Length: <= 2000 } url }
                    && Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri)
                    && uri.Scheme is ("http" or "https")
            )
            .WithMessage(_ =>
                Speech.Say(
                    "Nuoroda turi prasidėti https:// arba http://.",
                    "A link has to start with https:// or http://."
                )
            );
        RuleFor(r => r.ClaimedStatus)
            .NotEqual(ImplementationStatus.Pending)
            .WithMessage(_ => Speech.Say("Pasirinkite savo vertinimą.", "Choose your own assessment."));
    }

    private static string TooLong(int length) =>
        Speech.Say($"Tekstas per ilgas (iki {length} ženklų).", $"The text is too long (up to {length} characters).");

    private sealed class SpendingInputValidator : AbstractValidator<SpendingInput>
    {
        public SpendingInputValidator(decimal largest)
        {
            RuleFor(s => s.Source)
                .NotNull()
                .WithMessage(_ => Speech.Say("Nurodykite lėšų šaltinį.", "Give the source of the money."));
            RuleFor(s => s.AmountEur)
                .Must((money, spent) => spent is not null || money?.AllocatedEur is not null)
                .WithMessage(_ =>
                    Speech.Say(
                        "Nurodykite sumą eurais arba pasirinkite „nežinau“.",
                        "Give the amount in euros or choose “not known”."
                    )
                )
                .EuroAmount(largest);
            RuleFor(s => s.AllocatedEur).EuroAmount(largest);
        }
    }
}

internal static class EuroAmounts
{
    public static void EuroAmount<T>(this IRuleBuilder<T, decimal?> rule, decimal largest) =>
        rule.InclusiveBetween(0, largest)
            .WithMessage(_ =>
                Speech.Say("Suma negali būti neigiama ar tokia didelė.", "The amount cannot be negative or this large.")
            )
            .PrecisionScale(18, 2, ignoreTrailingZeros: true)
            .WithMessage(_ => Speech.Say("Suma rašoma centų tikslumu.", "Amounts are in euros and cents."));
}

/// <summary>Rules that need the criterion beside the answer.</summary>
internal static class ReportRules
{
    /// <summary>What cannot be right whatever else is typed: refused in a draft too.</summary>
    public static void RequireSensible(ReportContent content, YearCriterion criterion)
    {
        if (Senseless(content, criterion) is { } why)
        {
            throw ProblemException.Invalid(new Dictionary<string, string[]> { ["achieved"] = [why] });
        }
    }

    /// <returns>Why the achieved value cannot be right; null when it can.</returns>
    public static string? Senseless(ReportContent content, YearCriterion criterion) =>
        criterion.Kind != CriterionKind.Percent ? null
        : content.Achieved is > 0 and < 1
            ? Speech.Say(
                "Rašykite procentais: 0,7 reiškia 0,7 %. Jei turėjote omenyje 70 %, įrašykite 70.",
                "Write percentages: 0.7 means 0.7 %. If you meant 70 %, enter 70."
            )
        : content.Achieved > 100 ? Speech.Say("Dalis negali viršyti 100 %.", "A share cannot be more than 100 %.")
        : null;

    /// <summary>What is still missing before the report can be handed in, by field.</summary>
    public static Dictionary<string, string[]> Missing(
        ReportContent content,
        YearCriterion criterion,
        PlannedKind planned,
        Outcome suggested
    )
    {
        var missing = new Dictionary<string, string[]>();
        if (content.Done is null)
        {
            Add("done", "Atsakykite, ar priemonė vykdyta.", "Say whether it was done.");
        }

        var carriedOut = content.Done is Done.Yes or Done.Partly;
        if (carriedOut && content.Achieved is null && AskedValues.Of(criterion.Kind, planned) == AskedValue.Number)
        {
            Add(
                "achieved",
                "Įrašykite pasiektą reikšmę. Jei nieko nepasiekta, įrašykite 0.",
                "Enter the achieved value. If nothing was achieved, enter 0."
            );
        }

        if (
            AskedValues.Of(criterion.Kind, planned) == AskedValue.Date
            && content is { Done: Done.Yes, AchievedDate: null }
        )
        {
            Add("achievedDate", "Įrašykite, kada įvykdyta.", "Enter the date it was done.");
        }

        if (carriedOut && content.Narrative is null)
        {
            Add("narrative", "Aprašykite, kas padaryta.", "Describe what was done.");
        }

        if (ReasonNeeded(content, suggested) == "below" && content.Reasons.Count == 0)
        {
            Add("reasons", "Pasiekta mažiau, nei planuota. Nurodykite priežastį.", "Below target. Give the reason.");
        }

        if (content.Reasons.Contains(Reason.Other) && content.ReasonText is null)
        {
            Add("reasonText", "Paaiškinkite kitą priežastį.", "Explain the other reason.");
        }

        if (
            content.ClaimedStatus is { } claimed
            && claimed != suggested.Status
            && suggested.Status > ImplementationStatus.NotAssessed
            && content.Disagreement is null
        )
        {
            Add(
                "disagreement",
                "Jūsų vertinimas skiriasi nuo siūlomo. Parašykite kodėl.",
                "Your assessment differs from the suggested one. Say why."
            );
        }

        return missing;

        void Add(string field, string lithuanian, string english) => missing[field] = [Speech.Say(lithuanian, english)];
    }

    /// <returns><c>below</c>, <c>above</c> (twice the target or more) or null.</returns>
    public static string? ReasonNeeded(ReportContent content, Outcome suggested) =>
        suggested.Flags.HasFlag(OutcomeFlags.FarAboveTarget) ? "above"
        : content.Done is null or Done.NoNeed ? null
        : suggested.Status is ImplementationStatus.NotImplemented or ImplementationStatus.PartiallyImplemented ? "below"
        : null;
}
