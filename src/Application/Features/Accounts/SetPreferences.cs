using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>How I want to be spoken and written to.</summary>
[Needs(Permission.SignedIn)]
public sealed record SetPreferences(long ExpectedVersion, PreferencesInput Input) : ICommand<AccountDto>;

public sealed record PreferencesInput(Language? Language, MailFrequency? MailFrequency, bool? ShortcutsOff);

public sealed class SetPreferencesValidator : AbstractValidator<SetPreferences>
{
    public SetPreferencesValidator()
    {
        RuleFor(r => r.Input.Language)
            .NotNull()
            .WithMessage(_ => Speech.Say("Pasirinkite kalbą.", "Choose a language."));
        RuleFor(r => r.Input.MailFrequency)
            .NotNull()
            .WithMessage(_ => Speech.Say("Pasirinkite, kokių laiškų norite.", "Choose which letters you want."));
        RuleFor(r => r.Input.ShortcutsOff)
            .NotNull()
            .WithMessage(_ =>
                Speech.Say("Pasirinkite, ar naudosite sparčiuosius klavišus.", "Choose whether to use shortcuts.")
            );
    }
}

public sealed class SetPreferencesHandler(
    IAppDbContext db,
    ICurrentUser current,
    SignInSettings settings,
    UseCase useCase
) : IRequestHandler<SetPreferences, AccountDto>
{
    public async Task<AccountDto> Handle(SetPreferences request, CancellationToken ct)
    {
        var (user, _) = await db.LockUserAsync(current.UserId!.Value, expectedVersion: null, ct);
        if (user.Version != request.ExpectedVersion)
        {
            throw ProblemException.Stale(await db.AccountAsync(user.Id, settings, ct));
        }

        var before = Of(user);
        var input = request.Input;
        user.Prefer(input.Language!.Value, input.MailFrequency!.Value, input.ShortcutsOff!.Value);
        await db.SaveChangesAsync(ct);
        useCase.Audit(UserDto.Resource(user.Id), before, Of(user));
        return await db.AccountAsync(user.Id, settings, ct);
    }

    private static PreferencesInput Of(User user) => new(user.Language, user.MailFrequency, user.ShortcutsOff);
}
