using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Application.Common;
using MediatR;

namespace ActionPlanMonitor.Application.Features.Session;

/// <summary>How people sign in here, beside a password and a link by e-mail.</summary>
[Needs(Permission.Anyone), BeforeSecondFactor]
public sealed record GetSignInWays : IRequest<SignInWaysDto>;

/// <param name="External">What people call the identity provider; null without one.</param>
public sealed record SignInWaysDto(string? External);

public sealed class GetSignInWaysHandler(SignInSettings settings) : IRequestHandler<GetSignInWays, SignInWaysDto>
{
    public Task<SignInWaysDto> Handle(GetSignInWays request, CancellationToken ct) =>
        Task.FromResult(new SignInWaysDto(settings.ExternalProvider));
}
