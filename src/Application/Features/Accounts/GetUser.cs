using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Accounts;

[Needs(Permission.ManageAccounts)]
public sealed record GetUser(Guid Id) : IRequest<UserDto>;

public sealed class GetUserHandler(IAppDbContext db) : IRequestHandler<GetUser, UserDto>
{
    public Task<UserDto> Handle(GetUser request, CancellationToken ct) => db.UserDtoAsync(request.Id, ct);
}
