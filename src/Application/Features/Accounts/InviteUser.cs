using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using ActionPlanMonitor.Domain.Access;
using ActionPlanMonitor.Domain.Assessment;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>Makes an account without a password and sends its owner a link to choose one.</summary>
[Needs(Permission.ManageAccounts)]
public sealed record InviteUser(InvitationInput Input) : ICommand<UserDto>;

/// <param name="InstitutionCode">Of a reporter; nobody else has one.</param>
public sealed record InvitationInput(
    string? UserName,
    string? DisplayName,
    Role? Role,
    string? InstitutionCode,
    string? Email,
    string? Phone,
    Language? Language
);

public sealed class InviteUserValidator : AbstractValidator<InviteUser>
{
    public InviteUserValidator()
    {
        RuleFor(r => r.Input.UserName).IsUserName();
        RuleFor(r => r.Input.DisplayName).IsPersonName();
        RuleFor(r => r.Input.Role).NotNull().WithMessage(_ => Speech.Say("Pasirinkite vaidmenį.", "Choose a role."));
        RuleFor(r => r.Input.InstitutionCode)
            .NotEmpty()
            .When(r => r.Input.Role == Role.Reporter)
            .WithMessage(_ =>
                Speech.Say("Pasirinkite, kurios įstaigos ataskaitas teiks.", "Choose whose reports it hands in.")
            );
        RuleFor(r => r.Input.InstitutionCode)
            .Empty()
            .When(r => r.Input.Role is not (null or Role.Reporter))
            .WithMessage(_ =>
                Speech.Say("Įstaiga nurodoma tik ataskaitų teikėjui.", "Only a reporter is bound to an institution.")
            );
        RuleFor(r => r.Input.Email).IsAddress();
        RuleFor(r => r.Input.Phone).IsPhone();
        RuleFor(r => r.Input.Language)
            .NotNull()
            .WithMessage(_ => Speech.Say("Pasirinkite kalbą.", "Choose a language."));
    }
}

public sealed class InviteUserHandler(
    IAppDbContext db,
    ICurrentUser inviter,
    OneTimeLinks links,
    SecurityLog log,
    UseCase useCase
) : IRequestHandler<InviteUser, UserDto>
{
    public async Task<UserDto> Handle(InviteUser request, CancellationToken ct)
    {
        var input = request.Input;
        var userName = input.UserName!.Trim().ToLowerInvariant();
        var email = input.Email!.Trim().ToLowerInvariant();
        if (await db.Users.AnyAsync(u => u.UserName == userName, ct))
        {
            throw ProblemException.Invalid(
                "userName",
                Speech.Say("Toks naudotojo vardas jau yra.", "There is such a user name already.")
            );
        }

        await db.RequireFreeAddressAsync(email, except: null, ct);
        var user = new User(
            Guid.CreateVersion7(useCase.Now),
            userName,
            input.DisplayName!.Trim(),
            input.Role!.Value,
            await InstitutionIdAsync(input.InstitutionCode, ct)
        );
        user.ReachAt(email, TextOrNull(input.Phone));
        user.Prefer(input.Language!.Value, user.MailFrequency, user.ShortcutsOff);
        db.Users.Add(user);
        await links.SendAsync(user, LinkPurpose.Invitation, path: null, inviter.DisplayName, ct);
        log.Note("account_invited", userName, $"by {inviter.UserName}");
        await db.SaveChangesAsync(ct);
        var made = await db.UserDtoAsync(user.Id, ct);
        useCase.Audit(UserDto.Resource(user.Id), null, made);
        return made;
    }

    private async Task<Guid?> InstitutionIdAsync(string? code, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(code))
        {
            return null;
        }

        return await db.Institutions.Where(i => i.Code == code).Select(i => (Guid?)i.Id).SingleOrDefaultAsync(ct)
            ?? throw ProblemException.Invalid(
                "institutionCode",
                Speech.Say("Tokios įstaigos nėra.", "There is no such institution.")
            );
    }

    internal static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
