using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using ActionPlanMonitor.Application.Features.Session;
using ActionPlanMonitor.Application.Pipeline;
using FluentValidation;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Accounts;

/// <summary>How somebody is called and reached. Links sent to an earlier address work no more.</summary>
[Needs(Permission.ManageAccounts)]
public sealed record UpdateUser(Guid Id, long ExpectedVersion, UserInput Input) : ICommand<UserDto>;

public sealed record UserInput(string? DisplayName, string? Email, string? Phone);

public sealed class UpdateUserValidator : AbstractValidator<UpdateUser>
{
    public UpdateUserValidator()
    {
        RuleFor(r => r.Input.DisplayName).IsPersonName();
        RuleFor(r => r.Input.Email).IsAddress();
        RuleFor(r => r.Input.Phone).IsPhone();
    }
}

public sealed class UpdateUserHandler(IAppDbContext db, OneTimeLinks links, SecurityLog log, UseCase useCase)
    : IRequestHandler<UpdateUser, UserDto>
{
    public async Task<UserDto> Handle(UpdateUser request, CancellationToken ct)
    {
        var (user, before) = await db.LockUserAsync(request.Id, request.ExpectedVersion, ct);
        var email = request.Input.Email!.Trim().ToLowerInvariant();
        if (email != user.Email)
        {
            await db.RequireFreeAddressAsync(email, user.Id, ct);
            await links.DropUnusedAsync(user.Id, purpose: null, ct);
            log.Note("address_changed", user.UserName);
        }

        user.Rename(request.Input.DisplayName!.Trim());
        user.ReachAt(email, InviteUserHandler.TextOrNull(request.Input.Phone));
        await db.SaveChangesAsync(ct);
        var after = await db.UserDtoAsync(user.Id, ct);
        useCase.Audit(UserDto.Resource(user.Id), before, after);
        return after;
    }
}
