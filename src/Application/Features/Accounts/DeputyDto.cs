using System.Linq.Expressions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Domain.Access;
using FluentValidation;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>A colleague who stands in for some days.</summary>
/// <param name="HasPassword">False: invited, and no password chosen yet.</param>
public sealed record DeputyDto(
    Guid Id,
    string UserName,
    string Name,
    string? Email,
    DateOnly From,
    DateOnly To,
    bool HasPassword,
    long Version
)
{
    internal static readonly Expression<Func<User, DeputyDto>> Projection = user => new DeputyDto(
        user.Id,
        user.UserName,
        user.DisplayName,
        user.Email,
        user.ServesFrom!.Value,
        user.ServesTo!.Value,
        user.PasswordHash != "",
        user.Version
    );

    private static readonly Func<User, DeputyDto> Compiled = Projection.Compile();

    internal static DeputyDto Of(User user) => Compiled(user);
}

internal static class DeputyRules
{
    private const int LongestDays = 366;

    public static void AreServingDates<T>(
        this AbstractValidator<T> validator,
        Func<T, (DateOnly? From, DateOnly? To)> of
    )
    {
        validator
            .RuleFor(r => of(r).From)
            .NotNull()
            .WithMessage(_ => Speech.Say("Nurodykite pirmą dieną.", "Give the first day."))
            .OverridePropertyName("From");
        validator
            .RuleFor(r => of(r).To)
            .NotNull()
            .WithMessage(_ => Speech.Say("Nurodykite paskutinę dieną.", "Give the last day."))
            .OverridePropertyName("To");
    }

    /// <exception cref="ProblemException"><c>validation_failed</c> at the day that does not fit.</exception>
    public static void RequireSane(DateOnly from, DateOnly to, DateOnly today)
    {
        if (from.DayNumber < today.DayNumber - LongestDays)
        {
            throw ProblemException.Invalid(
                "from",
                Speech.Say("Pirma diena per seniai praėjo.", "The first day is too long ago.")
            );
        }

        if (from > to)
        {
            throw ProblemException.Invalid(
                "to",
                Speech.Say("Paskutinė diena ankstesnė už pirmą.", "The last day is before the first.")
            );
        }

        if (to < today)
        {
            throw ProblemException.Invalid(
                "to",
                Speech.Say("Paskutinė diena jau praėjo.", "The last day has passed already.")
            );
        }

        if (to.DayNumber - Math.Max(from.DayNumber, today.DayNumber) > LongestDays)
        {
            throw ProblemException.Invalid(
                "to",
                Speech.Say("Pavaduoti galima ne ilgiau kaip metus.", "A deputy serves for a year at most.")
            );
        }
    }
}
