using ActionPlanMonitor.Application.Common;
using FluentValidation;

namespace ActionPlanMonitor.Application.Features.Campaigns;

/// <summary>What the coordinator chooses when a year's reporting is opened. Every date ends at local midnight.</summary>
/// <param name="ReviewBy">Until when the ministry looks through what was handed in; left out: not promised.</param>
/// <param name="RemindersOn">Left out: they go out by themselves.</param>
/// <param name="Executors">Codes of those who are asked; left out: everybody who owes something.</param>
/// <param name="Items">Left out: all that the year consists of.</param>
public sealed record OpeningInput(
    DateOnly? OpensOn,
    DateOnly? DueOn,
    DateOnly? ClosesOn,
    DateOnly? ReviewBy,
    bool? RemindersOn,
    IReadOnlyList<string>? Executors,
    IReadOnlyList<Guid>? Items
)
{
    internal CampaignDates Dates => new(OpensOn, DueOn, ClosesOn, ReviewBy);
}

/// <param name="Reason">Said whenever a date changes; kept in the audit.</param>
public sealed record ScheduleInput(
    DateOnly? OpensOn,
    DateOnly? DueOn,
    DateOnly? ClosesOn,
    DateOnly? ReviewBy,
    bool? RemindersOn,
    string? Reason
)
{
    internal CampaignDates Dates => new(OpensOn, DueOn, ClosesOn, ReviewBy);
}

internal sealed record CampaignDates(DateOnly? OpensOn, DateOnly? DueOn, DateOnly? ClosesOn, DateOnly? ReviewBy);

/// <summary>A refusal stands at the date that has to move.</summary>
internal static class CampaignDateRules
{
    /// <summary>A slip of the year ("2062") is not a date anybody meant.</summary>
    private const int LongestDays = 2 * 366;

    public static void Opening<T>(this IRuleBuilder<T, DateOnly?> rule) =>
        rule.NotNull()
            .WithMessage(_ => Speech.Say("Nurodykite, kada prasideda teikimas.", "Say when reporting opens."))
            .Must(date => date is null || date.Value.Year is >= 2000 and <= 2100)
            .WithMessage(_ =>
                Speech.Say("Patikrinkite datą, pvz., 2022-01-04.", "Check the date, for example 2022-01-04.")
            );

    public static void Due<T>(this IRuleBuilder<T, DateOnly?> rule, Func<T, CampaignDates> dates) =>
        rule.NotNull()
            .WithMessage(_ => Speech.Say("Nurodykite pateikimo terminą.", "Give the due date."))
            .Must((input, due) => due is null || dates(input).OpensOn is not { } opens || due >= opens)
            .WithMessage(_ =>
                Speech.Say(
                    "Terminas negali būti ankstesnis už teikimo pradžią.",
                    "The due date cannot be before the opening."
                )
            );

    public static void Closing<T>(this IRuleBuilder<T, DateOnly?> rule, Func<T, CampaignDates> dates) =>
        rule.NotNull()
            .WithMessage(_ => Speech.Say("Nurodykite, kada teikimas baigiamas.", "Say when reporting closes."))
            .Must((input, closes) => closes is null || dates(input).DueOn is not { } due || closes >= due)
            .WithMessage(_ =>
                Speech.Say(
                    "Teikimo pabaiga negali būti ankstesnė už terminą.",
                    "Reporting cannot close before it is due."
                )
            )
            .Must((input, closes) => Length(dates(input).OpensOn, closes) <= LongestDays)
            .WithMessage(_ =>
                Speech.Say(
                    "Teikimas trunka ne ilgiau kaip dvejus metus. Patikrinkite datą.",
                    "Reporting lasts two years at most. Check the date."
                )
            );

    public static void Review<T>(this IRuleBuilder<T, DateOnly?> rule, Func<T, CampaignDates> dates) =>
        rule.Must((input, review) => review is null || dates(input).DueOn is not { } due || review >= due)
            .WithMessage(_ =>
                Speech.Say(
                    "Peržiūros pabaiga negali būti ankstesnė už terminą.",
                    "The review cannot end before reports are due."
                )
            )
            .Must((input, review) => Length(dates(input).OpensOn, review) <= LongestDays)
            .WithMessage(_ => Speech.Say("Patikrinkite datą.", "Check the date."));

    private static int Length(DateOnly? from, DateOnly? to) =>
        from is { } first && to is { } last ? last.DayNumber - first.DayNumber : 0;
}

internal sealed class OpeningInputValidator : AbstractValidator<OpeningInput>
{
    private const int MostExecutors = 500;
    private const int MostItems = 30_000;

    public OpeningInputValidator()
    {
        RuleFor(i => i.OpensOn).Opening();
        RuleFor(i => i.DueOn).Due(i => i.Dates);
        RuleFor(i => i.ClosesOn).Closing(i => i.Dates);
        RuleFor(i => i.ReviewBy).Review(i => i.Dates);
        RuleFor(i => i.Executors)
            .Must(e => e is null or { Count: > 0 and <= MostExecutors })
            .WithMessage(_ => Speech.Say("Pasirinkite bent vieną vykdytoją.", "Choose at least one executor."));
        RuleFor(i => i.Items)
            .Must(i => i is null or { Count: > 0 and <= MostItems })
            .WithMessage(_ => Speech.Say("Pasirinkite bent vieną eilutę.", "Choose at least one row."));
    }
}
