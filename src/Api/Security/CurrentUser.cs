using System.Diagnostics;
using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Access;

namespace ActionPlanMonitor.Api.Security;

/// <summary>Nobody, until the session of the request's cookie says who.</summary>
internal sealed class CurrentUser : ICurrentUser
{
    public Guid? UserId { get; private set; }

    public string UserName { get; private set; } = "";

    public string DisplayName { get; private set; } = "";

    public Role? Role { get; private set; }

    public Guid? InstitutionId { get; private set; }

    public string? InstitutionCode { get; private set; }

    public Guid? SessionId { get; private set; }

    public bool OnlySecondFactorSetup { get; private set; }

    public string RequestId { get; } = Activity.Current?.TraceId.ToString() ?? Guid.CreateVersion7().ToString("N");

    public void SignedInAs(SessionUser user)
    {
        UserId = user.UserId;
        UserName = user.UserName;
        DisplayName = user.DisplayName;
        Role = user.Role;
        InstitutionId = user.InstitutionId;
        InstitutionCode = user.InstitutionCode;
        SessionId = user.SessionId;
        OnlySecondFactorSetup = user.OnlySecondFactorSetup;
    }
}

internal sealed record SessionUser(
    Guid UserId,
    string UserName,
    string DisplayName,
    Role Role,
    Guid? InstitutionId,
    string? InstitutionCode,
    Guid SessionId,
    bool OnlySecondFactorSetup
);
