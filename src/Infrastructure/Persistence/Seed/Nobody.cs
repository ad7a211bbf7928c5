using ActionPlanMonitor.Application.Abstractions;
using ActionPlanMonitor.Domain.Access;

namespace ActionPlanMonitor.Infrastructure.Persistence.Seed;

/// <summary>Nobody is signed in while data is loaded; what is read is named by its visibility, not by a person.</summary>
internal sealed class Nobody(string name) : ICurrentUser
{
    public Guid? UserId => null;

    public string UserName => name;

    public string DisplayName => name;

    public Role? Role => null;

    public Guid? InstitutionId => null;

    public string? InstitutionCode => null;

    public string RequestId => "";
}
