using ActionPlanMonitor.Domain.Access;

namespace ActionPlanMonitor.Application.Abstractions;

/// <summary>Who is asking (domain.md 13). Taken from the session on every request, never from what the request says.</summary>
public interface ICurrentUser
{
    /// <summary>Null when nobody is signed in.</summary>
    Guid? UserId { get; }

    string UserName { get; }

    string DisplayName { get; }

    Role? Role { get; }

    /// <summary>The one institution a reporter is bound to; null for everybody else.</summary>
    Guid? InstitutionId { get; }

    string? InstitutionCode { get; }

    /// <summary>The session of the request; null when nobody is signed in.</summary>
    Guid? SessionId => null;

    /// <summary>The session opens nothing but the setting up of a second factor.</summary>
    bool OnlySecondFactorSetup => false;

    /// <summary>Identifies the request in logs, in the audit and in what an error page tells the reader to quote.</summary>
    string RequestId { get; }
}
