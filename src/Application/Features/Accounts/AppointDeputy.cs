using System.Globalization;
using System.Text;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Annex.Documents;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>
/// A colleague stands in for me: an account for the same institution that works on the given days only, and a letter with a
/// link to choose its password. Who stood in before gets its account back.
/// </summary>
[Needs(Permission.AppointDeputies)]
public sealed record AppointDeputy(DeputyInput Input) : ICommand<DeputyDto>;

/// <param name="Path">Where the letter's link goes on afterwards: the row that is handed over.</param>
public sealed record DeputyInput(string? Name, string? Email, DateOnly? From, DateOnly? To, string? Path);

public sealed class AppointDeputyValidator : AbstractValidator<AppointDeputy>
{
    public AppointDeputyValidator()
    {
        RuleFor(r => r.Input.Name).IsPersonName();
        RuleFor(r => r.Input.Email).IsAddress();
        this.AreServingDates(r => (r.Input.From, r.Input.To));
        RuleFor(r => r.Input.Path).IsClientPath();
    }
}

public sealed class AppointDeputyHandler(
    IAppDbContext db,
    ICurrentUser user,
    OneTimeLinks links,
    SecurityLog log,
    UseCase useCase
) : IRequestHandler<AppointDeputy, DeputyDto>
{
    public async Task<DeputyDto> Handle(AppointDeputy request, CancellationToken ct)
    {
        var input = request.Input;
        var today = VilniusTime.DayOf(useCase.Now);
        var (from, to) = (input.From!.Value, input.To!.Value);
        DeputyRules.RequireSane(from, to, today);
        var appointer = await db.Users.AsNoTracking().SingleAsync(u => u.Id == user.UserId, ct);
        if (appointer.DeputyOfId is not null)
        {
            throw ProblemException.Conflict(
                "deputy_of_deputy",
                "Pavaduojantis darbuotojas kito pavaduotojo paskirti negali.",
                "A deputy cannot appoint another deputy."
            );
        }

        var email = input.Email!.Trim().ToLowerInvariant();
        var earlier = await EarlierAsync(email, today, ct);
        var before = earlier is null ? null : DeputyDto.Of(earlier);
        var deputy = earlier ?? await NewAsync(input.Name!.Trim(), email, ct);
        deputy.Rename(input.Name!.Trim());
        deputy.DeputiseFor(appointer.Id, from, to);
        deputy.Activate();
        await links.SendAsync(deputy, LinkPurpose.Invitation, input.Path, user.DisplayName, ct);
        var appointed = DeputyDto.Of(deputy);
        useCase.Audit(UserDto.Resource(deputy.Id), before, appointed);
        log.Note("deputy_appointed", deputy.UserName, $"by {user.UserName}, {from:yyyy-MM-dd} to {to:yyyy-MM-dd}");
        return appointed;
    }

    /// <summary>A former deputy of this institution whose days are over; anybody else's address is taken.</summary>
    private async Task<User?> EarlierAsync(string email, DateOnly today, CancellationToken ct)
    {
        var earlier = await db.Users.SingleOrDefaultAsync(
            u =>
                u.Email == email
                && u.DeputyOfId != null
                && u.InstitutionId == user.InstitutionId
                && (!u.IsActive || u.ServesTo < today),
            ct
        );
        if (earlier is null)
        {
            await db.RequireFreeAddressAsync(email, except: null, ct);
        }

        return earlier;
    }

    private async Task<User> NewAsync(string name, string email, CancellationToken ct)
    {
        var account = new User(
            Guid.CreateVersion7(useCase.Now),
            await FreeUserNameAsync(email, ct),
            name,
            Role.Reporter,
            user.InstitutionId
        );
        account.ReachAt(email, phone: null);
        db.Users.Add(account);
        return account;
    }

    private async Task<string> FreeUserNameAsync(string email, CancellationToken ct)
    {
        var plain = string.Concat(
            email
                .Split('@')[0]
                .Normalize(NormalizationForm.FormKD)
                .Where(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
        );
        var stem = plain.Trim('.', '-', '_') is { Length: >= 3 } good
            ? good[..Math.Min(good.Length, 50)]
            : "pavaduotojas";
        var taken = await db.Users.Where(u => u.UserName.StartsWith(stem)).Select(u => u.UserName).ToListAsync(ct);
        return Enumerable
            .Range(1, taken.Count + 1)
            .Select(n => n == 1 ? stem : $"{stem}{n.ToString(CultureInfo.InvariantCulture)}")
            .First(name => !taken.Contains(name));
    }
}
